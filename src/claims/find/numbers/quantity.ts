import type { NumberWords } from '../../../language/number-words.ts'
import type { Token } from '../../../language/tokens.ts'
import { isHyphen, joined } from './phrase.ts'

/** A Quantity is a number as it stands, in digits or words, before any "about" or "up to". */
export interface Quantity {
  readonly value: number
  /** Index behind its last token. */
  readonly next: number
  /** Whether it is made of digits; a bare word such as `one` or `a` is not. */
  readonly digits: boolean
}

/** The number that starts at token `i`: "1,200", "1.8 million", "two hundred and fifty", "half a dozen", "twenty-five". */
export function quantityAt(tokens: readonly Token[], i: number, words: NumberWords, joinAnd = true): Quantity | null {
  const token = tokens[i]
  if (!token || token.kind === 'mark') return null
  if (token.kind === 'number') return digitsAt(tokens, i, words)
  return fractionAt(tokens, i, words) ?? grouped(tokens, i, words) ?? wordsAt(tokens, i, words, joinAnd)
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const THOUSANDS_BY_DOT = /^\d{1,3}(?:\.\d{3})+$/
const DECIMAL = /^\d+(?:\.\d+)?$/
const THREE_DIGITS = /^\d{3}$/

/** The value of digits with their separators, or null where they are a date or a version ("05.12.23"). */
function digitsValue(digits: string): number | null {
  // A leading zero or more than a quadrillion is a number of a telephone or an account.
  if (digits.length > 15 || /^0\d/.test(digits)) return null
  if (DECIMAL.test(digits) && !THOUSANDS_BY_DOT.test(digits)) return Number(digits)
  if (THOUSANDS.test(digits)) return Number(digits.replaceAll(',', ''))
  // 36.000 is thirty-six thousand on most of the continent; no press count has exactly three decimals.
  if (THOUSANDS_BY_DOT.test(digits)) return Number(digits.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  return null
}

function digitsAt(tokens: readonly Token[], i: number, words: NumberWords): Quantity | null {
  const said = tokens[i]!.word
  let value = digitsValue(said)
  if (value === null) return null
  let next = i + 1
  // "5 728": thousands parted by a space.
  while (
    /^\d{1,3}$/.test(said) &&
    value > 0 &&
    tokens[next] &&
    THREE_DIGITS.test(tokens[next]!.word) &&
    gap(tokens, next) === 1 &&
    value < LARGEST_PARTED
  ) {
    value = value * 1000 + Number(tokens[next]!.word)
    next++
  }
  const scaled = scaleAt(tokens, next, words)
  return scaled
    ? { value: round(value * scaled.value), next: scaled.next, digits: true }
    : { value, next, digits: true }
}

/** Longer rows of figures are no number. */
const LARGEST_PARTED = 1e9

const gap = (tokens: readonly Token[], i: number): number => tokens[i]!.start - tokens[i - 1]!.end

/** A scale behind digits: "7.5m", "7.5 million", "7.5-million", "3 dozen", "2 hundred". */
function scaleAt(tokens: readonly Token[], i: number, words: NumberWords): { value: number; next: number } | null {
  const token = tokens[i]
  if (!token) return null
  const short = words.shortScales.get(token.word)
  if (short && token.kind === 'word' && joined(tokens, i)) return { value: short, next: i + 1 }
  if (short && token.word.length > 1) return { value: short, next: i + 1 }
  const at = isHyphen(tokens, i) ? i + 1 : i
  const word = tokens[at]?.word ?? ''
  const long = words.scales.get(word) ?? (words.hundred.has(word) ? 100 : word === 'dozen' ? 12 : undefined)
  return long ? { value: long, next: at + 1 } : null
}

/** "half a dozen", "half a million", "a quarter of a million", "half-dozen". */
function fractionAt(tokens: readonly Token[], i: number, words: NumberWords): Quantity | null {
  let at = i
  if (words.articles.has(tokens[at]!.word)) at++
  const word = tokens[at]?.word
  const part = word === words.half ? 0.5 : word === words.quarter ? 0.25 : null
  if (part === null) return null
  at++
  if (tokens[at]?.word === 'of' || isHyphen(tokens, at)) at++
  if (tokens[at] && words.articles.has(tokens[at]!.word)) at++
  const unit = bigUnit(tokens[at]?.word, words)
  return unit ? { value: unit * part, next: at + 1, digits: false } : null
}

const bigUnit = (word: string | undefined, words: NumberWords): number | undefined =>
  word === undefined
    ? undefined
    : (words.scales.get(word) ?? words.groups.get(word) ?? (words.hundred.has(word) ? 100 : undefined))

/** "a dozen", "three dozen", "a couple", "the trio". */
function grouped(tokens: readonly Token[], i: number, words: NumberWords): Quantity | null {
  const word = tokens[i]!.word
  const many = words.units.get(word) ?? words.tens.get(word) ?? (words.articles.has(word) ? 1 : null)
  if (many === null) {
    const company = words.companies.get(word)
    return company && i > 0 && !words.articles.has(tokens[i - 1]!.word)
      ? { value: company, next: i + 1, digits: false }
      : null
  }
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  const group = words.groups.get(tokens[at]?.word ?? '') ?? words.companies.get(tokens[at]?.word ?? '')
  if (!group) return null
  // "a couple of hundred"
  const of = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1
  const unit = tokens[of]?.word ?? ''
  const times = words.hundred.has(unit) ? 100 : words.scales.get(unit)
  return times
    ? { value: many * group * times, next: of + 1, digits: false }
    : { value: many * group, next: at + 1, digits: false }
}

/** "two hundred and fifty", "five point one million", "a thousand", "twenty-five". */
function wordsAt(tokens: readonly Token[], start: number, words: NumberWords, joinAnd: boolean): Quantity | null {
  let i = start
  let total = 0
  let group = 0
  let seen = false
  if (words.articles.has(tokens[i]!.word)) {
    if (!words.hundred.has(tokens[i + 1]?.word ?? '') && !words.scales.has(tokens[i + 1]?.word ?? '')) return null
    i++
    group = 1
  }
  for (;;) {
    let at = i
    if (seen && isHyphen(tokens, at)) at++
    else if (joinAnd && seen && tokens[at]?.word === words.and && (total > 0 || group >= 100) && group % 100 === 0) at++
    const word = tokens[at]?.word ?? ''
    if (tokens[at]?.kind !== 'word') break
    const unit = words.units.get(word)
    const ten = words.tens.get(word)
    const scale = words.scales.get(word)
    if (unit !== undefined) {
      const fits =
        group % 100 === 0
          ? !seen || group > 0 || total > 0
          : group % 10 === 0 && group % 100 >= 20 && unit < 10 && unit > 0
      if (!fits) break
      group += unit
    } else if (ten !== undefined) {
      if (group % 100 !== 0 || (seen && group === 0 && total === 0)) break
      group += ten
    } else if (words.hundred.has(word)) {
      if (group >= 100 || (at !== i && tokens[i]?.word === words.and)) break
      if (group === 0 && !seen) return null
      group = (group || 1) * 100
    } else if (scale !== undefined) {
      if (group === 0) break
      total += group * scale
      group = 0
    } else if (word === words.point && seen) {
      const decimals = decimalsAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1, words)
      if (!decimals) break
      const next = scaleAt(tokens, decimals.next, words)
      return {
        value: round((total + group + decimals.value) * (next?.value ?? 1)),
        next: next?.next ?? decimals.next,
        digits: false,
      }
    } else break
    seen = true
    i = at + 1
  }
  if (!seen) return null
  const half = halfAt(tokens, i, words)
  // "a million and a half"
  if (half && half.value === 1 && group === 0 && total > 0)
    return { value: total * 1.5, next: half.next, digits: false }
  if (half) return { value: round((total + group + 0.5) * half.value), next: half.next, digits: false }
  return { value: total + group, next: i, digits: false }
}

/** "and a half million" behind a small number. */
function halfAt(tokens: readonly Token[], i: number, words: NumberWords): { value: number; next: number } | null {
  if (
    tokens[i]?.word !== words.and ||
    !words.articles.has(tokens[i + 1]?.word ?? '') ||
    tokens[i + 2]?.word !== words.half
  )
    return null
  const scale = scaleAt(tokens, i + 3, words)
  return scale ?? { value: 1, next: i + 3 }
}

function decimalsAt(tokens: readonly Token[], i: number, words: NumberWords): { value: number; next: number } | null {
  let digits = ''
  let next = i
  while (tokens[next]) {
    const digit = words.units.get(tokens[next]!.word)
    if (digit === undefined || digit > 9) break
    digits += digit
    next++
  }
  return digits ? { value: Number(`0.${digits}`), next } : null
}

/** 5.1 million is 5,100,000 and not 5,099,999.9999. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4
