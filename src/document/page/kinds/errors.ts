import { first } from '../dom.ts'
import { aside, type Facts, has, type Judge, phrasesIn } from '../facts.ts'
import { CHALLENGE, DENIED, DENIED_DETAIL, MISSING, SCRIPTED } from '../kind-words.ts'

/** Prose of a page that keeps robots out: a paragraph or two on why. A report with a captcha below it has more. */
const CHALLENGE_PROSE = 900
/** Everything that such a page shows, its footer with it. */
const CHALLENGE_SHOWN = 2500
/** Prose of an error page: an excuse, a search, some links. */
const ERROR_PROSE = 900
/** Below this many characters there is nothing that a claim could stand on. */
const LEAST_TEXT = 60
/** A page of which its script writes the text says little else than that. */
const SCRIPTED_PROSE = 300
/** Characters after a phrase by which a heading may still be an excuse and no headline. */
const EXCUSE = 40

/** Elements and scripts that the makers of such walls put into the wall itself. */
const CHALLENGE_WALL = [
  '#challenge-form, #challenge-running, #challenge-error-text, #cf-challenge-running, .cf-browser-verification',
  '#cf-error-details, #px-captcha, #sec-if-cpt-container, #sec-cpt-if, #anubis_challenge, #captcha-container',
  'script[src*="captcha-delivery.com"], iframe[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"]',
  'meta[http-equiv="refresh"][content*="captcha"]',
].join(', ')
/** Those that stand in pages with forms too; in a page without prose they are all that there is. */
const CHALLENGE_PART = [
  '.cf-turnstile, .g-recaptcha, .h-captcha, iframe[src*="recaptcha"], iframe[src*="hcaptcha"]',
  'script[src*="/cdn-cgi/challenge-platform/"], script[src*="_Incapsula_Resource"], script[src*="awswaf.com"]',
].join(', ')

/** A page that keeps robots out. */
export const challenged: Judge = (facts) => {
  const { dom, prose, heads, report } = facts
  if (prose > CHALLENGE_PROSE || report) return null
  const [said] = heads.flatMap((head) => phrasesIn(head, CHALLENGE))
  if (said !== undefined) return aside('challenge', `the page keeps robots out (“${said}”)`)
  if (facts.shown.length > CHALLENGE_SHOWN) return null
  const [shown] = phrasesIn(facts.shown, CHALLENGE)
  if (shown !== undefined) return aside('challenge', `the page keeps robots out (“${shown}”)`)
  if (denied(facts)) return aside('challenge', 'the page denies access')
  if (has(dom, CHALLENGE_WALL) || (facts.shown.length < LEAST_TEXT * 5 && has(dom, CHALLENGE_PART)))
    return aside('challenge', 'the page holds a captcha and no text')
  return null
}

function denied({ heads, shown }: Facts): boolean {
  const all = `${heads.join(' ')} ${shown}`
  return phrasesIn(all, DENIED).length > 0 && phrasesIn(all, DENIED_DETAIL).length > 0
}

/** An error page, by what the server answered or by what it says while it answers that all is well. */
export const missing: Judge = ({ status, heads, prose, dom, declared, paragraphs }) => {
  if (status !== null && status >= 400) return aside('missing', `the server answered ${status}`)
  if (prose > ERROR_PROSE) return null
  const said = [...heads, paragraphs[0]?.toLowerCase() ?? ''].find(isExcuse)
  if (said !== undefined) return aside('missing', `an error page that answers as if all were well (“${cut(said)}”)`)
  // Content systems mark the page that they show in place of one that is not there.
  if (has(dom, 'body.error404, body.error-404, body.page-404, body.not-found, #error-404, .page-not-found'))
    return aside('missing', 'a page marked as an error page')
  const where = declared.address.find(({ by }) => by === 'link canonical')?.value
  if (where !== undefined && /\/(?:404|410|not-?found|error)(?:\.\w+)?\/?$/i.test(new URL(where).pathname))
    return aside('missing', 'a page that names itself an error page')
  return null
}

/** "Page not found | Lake Post", not "Page not found: what became of the ministry's list of detainees". */
function isExcuse(head: string): boolean {
  return head.split(/\s+[|–—·-]\s+|\s*[|»]\s*/).some((part) =>
    MISSING.some((phrase) => {
      if (!part.startsWith(phrase)) return false
      const rest = part.slice(phrase.length)
      // A number begins many headlines ("404 people were sent"), a phrase only the excuse.
      return /^\d+$/.test(phrase)
        ? /^(?:$|[\s:.!,]*(?:error|not found|page|fehler|nicht)\b)/.test(rest)
        : okAfter(phrase, rest)
    }),
  )
}

/** Two words begin many headlines ("Not found guilty"), so nothing but a mark may follow them. */
function okAfter(phrase: string, rest: string): boolean {
  const few = phrase.split(' ').length < 3
  return rest.length <= EXCUSE && !(few ? /^\s*[\p{L}\d]/u : /^[\p{L}\d]/u).test(rest)
}

function cut(said: string): string {
  return said.length > EXCUSE * 2 ? `${said.slice(0, EXCUSE * 2)}…` : said
}

/** A page without words: nothing at all, a script that would write them, or a door to another page. */
export const wordless: Judge = (facts) => {
  const { text, dom, prose } = facts
  const bare = text.trim().length < LEAST_TEXT
  if (prose < SCRIPTED_PROSE) {
    const door = first(dom, 'meta[http-equiv="refresh"], meta[http-equiv="Refresh"], meta[http-equiv="REFRESH"]')
    if (bare && /url\s*=/i.test(door?.getAttribute('content') ?? ''))
      return aside('empty', 'it only sends its readers to another page')
    if (bare && phrasesIn(facts.shown, SCRIPTED).length > 0)
      return aside('empty', 'its text is written by a script, which is not run')
  }
  return bare ? aside('empty', 'it holds no text') : null
}
