import { aside, type Facts, has, type Judge, phrasesIn, saidLow } from '../facts.ts'
import { nodesOf } from '../json-ld.ts'
import { CONSENT, PAYWALL } from '../kind-words.ts'

/** Prose that is left of a consent wall without the paragraphs on consent; a report keeps more than this. */
const BESIDE_CONSENT = 400
/** Phrases of consent in all that is shown by which a page without a text is a wall; one may stand in any footer. */
const CONSENT_PHRASES = 2
/** Prose of a stub: the lead that is shown to everybody. The shortest whole reports of an agency are about as long. */
const STUB_PROSE = 900
/** Prose of a stub that says so outside its text, or declares itself closed without saying so to its reader. */
const CLOSED_PROSE = 600

/** A page that asks for consent before it shows anything. */
export const consentAsked: Judge = (facts) => {
  const { paragraphs } = facts
  const about = paragraphs.map((one) => phrasesIn(saidLow(one), CONSENT).length > 0)
  const rest = paragraphs.reduce((sum, one, i) => sum + (about[i] ? 0 : proseOf(one)), 0)
  if (rest > BESIDE_CONSENT) return null
  if (about.some(Boolean) && (!facts.report || about.every(Boolean)))
    return aside('consent', 'the page asks for consent to cookies and shows nothing else')
  const said = facts.heads.flatMap((head) => phrasesIn(head, CONSENT))
  if (said.length > 0 && !facts.report) return aside('consent', `the page asks for consent (“${said[0]}”)`)
  if (facts.text.length > BESIDE_CONSENT || phrasesIn(facts.shown, CONSENT).length < CONSENT_PHRASES) return null
  return facts.report ? null : aside('consent', 'the page asks for consent to cookies and shows nothing else')
}

/** Lines and labels are not what a report consists of. */
const LINE = 60

function proseOf(paragraph: string): number {
  return paragraph.length < LINE ? 0 : paragraph.length
}

/** What outlets put in the place of the rest of a report. */
const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="piano-" i], [class*="subscriber-only" i], [class*="premium-wall" i], [class*="regwall" i], [data-paywall], [class*="article-locked" i], [class*="subscription-wall" i]'

/** The head of a report whose rest is for those who pay or register. */
export const paywalled: Judge = (facts) => {
  if (facts.prose > STUB_PROSE) return null
  const inText = phrasesIn(saidLow(facts.text), PAYWALL)
  const [said] = inText.length > 0 ? inText : phrasesIn(facts.shown, PAYWALL)
  if (said !== undefined && (inText.length > 0 || facts.prose <= CLOSED_PROSE || closed(facts) || has(facts.dom, WALL)))
    return aside('paywall', `only the head of a report is shown (“${said}”)`)
  if (facts.prose <= CLOSED_PROSE && closed(facts))
    return aside('paywall', 'the page declares that its report is for subscribers, and shows its head')
  return null
}

/** Whether the page declares that its report is not for everybody. */
function closed({ dom }: Facts): boolean {
  if (has(dom, 'meta[property="article:content_tier"][content="locked"]')) return true
  return nodesOf(dom).some(({ isAccessibleForFree: free }) => free === false || /^false$/i.test(String(free)))
}
