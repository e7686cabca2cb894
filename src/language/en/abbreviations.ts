import { words } from '../number-words.ts'
import type { SentenceWords } from '../sentences.ts'

/** English words that carry a dot without ending a sentence; `numbered` ones do so only in front of a number ("No. 10"). */
export const sentences: SentenceWords = {
  abbreviations: words(`
    mr mrs ms dr prof rev sr jr st hon rt gen lt capt maj sgt cpl adm cmdr brig insp supt gov sen rep reps sens pres
    dep asst amb messrs mmes jan feb aug sept oct nov dec thurs vs v cf viz eg approx govt univ assn
    ala ariz calif colo conn fla okla tenn tex
  `),
  numbered: words(
    'no nos art arts para paras cl ch vol fig sect sec p pp ed mar apr jun jul mon tue tues wed thu fri ca c est',
  ),
}
