import { phraseAt } from '../numbers/phrase.ts'
import type { TimeForm } from './form.ts'
import { type Reading, wordAt } from './parse.ts'
import { type Found, isDated, shaded } from './shaded.ts'

/** The most words that name who takes office: "President Luiz Inácio Lula da Silva". */
const LONGEST_SUBJECT = 6

/** "Trump resumed the presidency earlier this year", "returning to power": a taking of office that something else is counted from. */
export function officeAt(reading: Reading, i: number): Found | null {
  const { tokens, words } = reading
  for (let at = i; at <= i + LONGEST_SUBJECT; at++) {
    const phrase = phraseAt(tokens, at, words.office)
    if (!phrase) {
      if (tokens[at]?.kind !== 'word') return null
      continue
    }
    const told = datedBehind(reading, phrase.next)
    // The words before stay readable as what they are: a name, a government.
    return {
      first: told?.first ?? at,
      form: { is: 'office', name: nameBefore(reading, at, i), told: told?.form ?? null },
      next: told?.next ?? phrase.next,
    }
  }
  return null
}

/** Whose taking of office the date at token `i` tells, as "in January" behind "Trump, who returned to office"; null where it tells none. */
export function officeBefore(reading: Reading, i: number): { readonly name: string | null } | null {
  const { tokens, words } = reading
  const end = words.leads.has(wordAt(reading, i - 1)) || wordAt(reading, i - 1) === words.on ? i - 1 : i
  for (let at = end - 1; at >= Math.max(0, end - words.longestOffice); at--)
    if (phraseAt(tokens, at, words.office)?.next === end)
      return { name: nameBefore(reading, at, Math.max(0, at - LONGEST_SUBJECT)) }
  return null
}

/** The date told right behind: "in January", "on 11 March", "earlier this year". */
function datedBehind(
  reading: Reading,
  i: number,
): { readonly form: TimeForm; readonly first: number; readonly next: number } | null {
  const { words } = reading
  const led = words.leads.has(wordAt(reading, i)) || wordAt(reading, i) === words.on
  for (const first of led ? [i, i + 1] : [i]) {
    const point = shaded(reading, first)
    if (point) return isDated(point.form) && point.form.is !== 'shift' ? { ...point, first } : null
  }
  return null
}

/** The last capitalised word before token `at`, folded: the surname, or the party, of who takes office. */
function nameBefore({ tokens, words }: Reading, at: number, from: number): string | null {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]!
    if (token.kind === 'mark' && token.word !== ',') return null
    if (token.kind === 'word' && token.capital && !words.determiners.has(token.word)) return token.word
  }
  return null
}
