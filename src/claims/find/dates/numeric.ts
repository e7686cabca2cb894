import { isoDay, isRealDay } from '../../../text/calendar.ts'
import { joined } from '../numbers/phrase.ts'
import { calendar } from './form.ts'
import type { Parse, Parsed } from './parse.ts'

/** Two-digit years below this are of this century. */
const CENTURY_TURN = 70

/** "2025-05-05", "2025/05/05". */
export const isoDate: Parse = ({ tokens }, i) => {
  const mark = tokens[i + 1]?.word
  if ((mark !== '-' && mark !== '/') || tokens[i + 3]?.word !== mark) return null
  for (let at = i + 1; at <= i + 4; at++) if (!joined(tokens, at)) return null
  const [year, month, day] = [tokens[i]!.word, tokens[i + 2]!.word, tokens[i + 4]!.word]
  return /^\d{4}$/.test(year) ? day3(Number(year), Number(month), Number(day), i + 5) : null
}

/** "14/04/2022", "14-04-2022": the day first unless only the month can be. */
export const slashedDate: Parse = ({ tokens }, i) => {
  const mark = tokens[i + 1]?.word
  if ((mark !== '/' && mark !== '-') || tokens[i + 3]?.word !== mark) return null
  for (let at = i + 1; at <= i + 4; at++) if (!joined(tokens, at)) return null
  return dayFirst(tokens[i]!.word, tokens[i + 2]!.word, tokens[i + 4]!.word, i + 5)
}

/** "05.12.23", one token. */
export const dottedDate: Parse = ({ tokens }, i) => {
  const parts = tokens[i]!.word.split('.')
  return parts.length === 3 ? dayFirst(parts[0]!, parts[1]!, parts[2]!, i + 1) : null
}

function dayFirst(a: string, b: string, year: string, next: number): Parsed | null {
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{2}|\d{4})$/.test(year)) return null
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < CENTURY_TURN ? 2000 : 1900)
  return day3(full, Number(b), Number(a), next) ?? day3(full, Number(a), Number(b), next)
}

function day3(year: number, month: number, day: number, next: number): Parsed | null {
  if (!isRealDay(isoDay(year, month, day))) return null
  return { form: calendar({ year: { is: 'year', year }, month, day }), next }
}
