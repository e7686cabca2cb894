import { datesIn } from '../claims/find/dates.ts'
import type { Document } from '../document/document.ts'
import { english } from '../language/en.ts'
import { dayOf, widthOf } from './date-range.ts'
import { type Difference, differenceOf, type Group, type Side } from './difference.ts'
import type { Profile } from './profile.ts'
import { sameSpeaker } from './speaker.ts'
import { sentenceAround } from './text-around.ts'

/** Conditions that are news on the day when somebody tells of them. */
const TOLD = new Set(['negotiation', 'proposal'])
/** Days before its report within which a saying is fresh: an older day is that of something else. */
const FRESH = 7
/** Days apart at which one telling may have been dated wrongly. */
const ONE_TELLING = 2

/** Two days for one person's telling: "told state television on Sunday", "disclosed on Monday". */
export function daysOfTelling(
  groups: readonly Group[],
  documents: ReadonlyMap<string, Document>,
): readonly Difference[] {
  return groups.flatMap((group) => {
    const first = group[0] as Profile
    if (!TOLD.has(first.claim.type)) return []
    const { speaker } = group.find((profile) => profile.speaker?.kind === 'named') ?? first
    if (!speaker) return []
    const told = group.filter((profile) => profile.speaker && sameSpeaker(profile.speaker, speaker))
    if (new Set(told.map(({ claim }) => claim.document)).size < 2) return []
    const sides = [...Map.groupBy(told, (profile) => dayTold(profile, documents))].flatMap(([day, members]): Side[] =>
      day === null ? [] : [[day, members]],
    )
    const days = sides.map(([day]) => dayOf(day))
    // Further apart they are two tellings, not one told wrongly.
    if (sides.length < 2 || Math.max(...days) - Math.min(...days) > ONE_TELLING) return []
    return [differenceOf('when', null, sides)]
  })
}

/** The one fresh day that a claim's sentence names beside the claim's own time. */
function dayTold({ claim, published, printed }: Profile, documents: ReadonlyMap<string, Document>): string | null {
  const text = documents.get(claim.document)?.text
  if (text === undefined || printed === null || widthOf(printed) > 1) return null
  const days = new Set(
    datesIn(sentenceAround(text, claim.quote), { published, language: english }).flatMap(({ edtf, dateline }) => {
      if (dateline || edtf === null || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return []
      const ago = printed.lo - dayOf(edtf)
      return ago >= 0 && ago <= FRESH ? [edtf] : []
    }),
  )
  return days.size === 1 ? ([...days][0] as string) : null
}
