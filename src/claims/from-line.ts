import { anchor } from '../text/anchor.ts'
import { isEdtf } from '../text/edtf.ts'
import { shown } from '../text/shown.ts'
import type { Amount, Claim, Modality, People, TimeSaid, Voice } from './claim.ts'
import { MODALITIES } from './claim.ts'
import { claimId } from './claim-id.ts'

/** A Problem says what of a line does not fit, and how to mend it. */
export interface Problem {
  readonly problem: string
  readonly mend: string
}

const STATE = /^[A-Z]{2}$/
const CURRENCY = /^[A-Z]{3}$/
const VOICES: ReadonlySet<string> = new Set(['outlet', 'person', 'body', 'state', 'anonymous', 'document'])

type Line = Readonly<Record<string, unknown>>

/**
 * The claim of an exported line, given the document's text and the codebook's types. What a line leaves out is empty;
 * what it gives must fit; its quote is found in the text again, or the line is a Problem.
 */
export function claimFromLine(line: Line, text: string, types: ReadonlySet<string>, reader: string): Claim | Problem {
  const type = line.type
  if (typeof type !== 'string' || !types.has(type))
    return {
      problem: `${shown(type)} is no type of the codebook`,
      mend: `use one of ${[...types].join(', ')}`,
    }
  const wrong = FIELDS.find(([field, fits]) => line[field] !== undefined && line[field] !== null && !fits(line[field]))
  if (wrong) return { problem: `"${wrong[0]}" is ${shown(line[wrong[0]])}`, mend: wrong[2] }
  const words = line.quote
  if (typeof words !== 'string' || words.trim() === '')
    return { problem: 'there is no quote', mend: 'give the exact words under "quote"' }
  const quote = anchor(text, {
    exact: words,
    start: numberOf(line.start),
    prefix: textOf(line.prefix),
    suffix: textOf(line.suffix),
  })
  if (!quote)
    return {
      problem: text.includes(words)
        ? 'the quote stands in the text more than once'
        : 'the quote does not stand in the text',
      mend: 'give the exact words, with "start" or with "prefix" and "suffix"',
    }
  const claim: Omit<Claim, 'id'> = {
    document: line.document as string,
    type,
    from: textOf(line.from),
    to: textOf(line.to),
    destination: textOf(line.destination),
    when: textOf(line.when),
    time: isObject(line.time) ? timeOf(line.time) : null,
    upTo: textOf(line.upTo),
    count: numberOf(line.count),
    people: isObject(line.people) ? peopleOf(line.people) : null,
    amount: isObject(line.amount) ? amountOf(line.amount) : null,
    modality: (textOf(line.modality) as Modality | null) ?? 'asserted',
    hedge: textOf(line.hedge),
    speaker: textOf(line.speaker),
    attribution: Array.isArray(line.attribution) ? line.attribution.map(voiceOf) : [],
    instrument: textOf(line.instrument),
    slots: (line.slots as Claim['slots'] | undefined) ?? {},
    quote,
    rule: textOf(line.rule) ?? 'import',
    reader,
    confidence: (line.confidence as Claim['confidence'] | undefined) ?? {},
    reasons: (line.reasons as readonly string[] | undefined) ?? [],
    flags: (line.flags as readonly string[] | undefined) ?? [],
  }
  return { id: claimId(claim), ...claim }
}

/** Only what a claim knows of is taken over; what else a line holds is left behind. */
function timeOf({ said, anchor, known, unresolved }: Line): TimeSaid {
  const { anchors, knowns } = WORDS
  return { said: `${said}`, anchor: wordOf(anchor, anchors), known: wordOf(known, knowns), unresolved: `${unresolved}` }
}

function peopleOf({ said, unit, bound, low, high, nationalities }: Line): People {
  return {
    said: `${said}`,
    unit: wordOf(unit, WORDS.units),
    bound: wordOf(bound, WORDS.bounds),
    low: numberOf(low),
    high: numberOf(high),
    nationalities: nationalities as readonly string[],
  }
}

function amountOf({ value, currency, said, bound, per, status }: Line): Amount {
  return {
    value: value as number,
    currency: currency as string,
    said: textOf(said) ?? '',
    bound: wordOf(bound, WORDS.bounds),
    per: wordOf(per, WORDS.pers),
    status: wordOf(status, WORDS.statuses),
  }
}

function voiceOf({ name, kind, post }: Line): Voice {
  return { name: name as string, kind: kind as Voice['kind'], post: textOf(post) }
}

/** The words that a field may hold; the first is meant where a line says none. */
const WORDS = {
  anchors: ['none', 'published', 'mentioned', 'event'],
  knowns: ['known', 'implied'],
  units: ['people', 'flights', 'families'],
  bounds: ['exact', 'about', 'at least', 'at most'],
  pers: ['lump', 'head', 'year', 'month'],
  statuses: ['unknown', 'pledged', 'conditional', 'paid', 'spent', 'claimed'],
} as const

function wordOf<T extends string>(value: unknown, words: readonly [T, ...T[]]): T {
  return words.find((word) => word === value) ?? words[0]
}

/** Whether a field is left out, or holds one of its words. */
function isWord(value: unknown, words: readonly string[]): boolean {
  return value === undefined || value === null || words.includes(value as string)
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed()
const isState = (value: unknown): boolean => typeof value === 'string' && STATE.test(value)
const isDate = (value: unknown): boolean => typeof value === 'string' && isEdtf(value)
const isObject = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isTextOrNone = (value: unknown): boolean => value === undefined || value === null || isText(value)
const isNumberOrNone = (value: unknown): boolean => value === undefined || value === null || Number.isFinite(value)
const isVoice = (value: unknown): boolean =>
  isObject(value) && isText(value.name) && VOICES.has(value.kind as string) && isTextOrNone(value.post)
const isAmount = (value: unknown): boolean =>
  isObject(value) &&
  Number.isFinite(value.value) &&
  isText(value.currency) &&
  CURRENCY.test(value.currency) &&
  isTextOrNone(value.said) &&
  isWord(value.bound, WORDS.bounds) &&
  isWord(value.per, WORDS.pers) &&
  isWord(value.status, WORDS.statuses)
const isTime = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.said) &&
  isText(value.unresolved) &&
  isWord(value.anchor, WORDS.anchors) &&
  isWord(value.known, WORDS.knowns)
const isPeople = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.said) &&
  isTexts(value.nationalities) &&
  isWord(value.unit, WORDS.units) &&
  isWord(value.bound, WORDS.bounds) &&
  isNumberOrNone(value.low) &&
  isNumberOrNone(value.high)
const isTextsByName = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([name, text]) => isText(name) && isText(text))

const CODE = 'use an ISO 3166-1 code of two letters, or null'
const DATE = 'use EDTF: 2025-05-06, 2025-05, 2025-05-06/2025-05-09'

/** What each field must be where it is given, and the mend where it is not. */
const FIELDS: readonly (readonly [field: string, fits: (value: unknown) => boolean, mend: string])[] = [
  ['from', isState, CODE],
  ['to', isState, CODE],
  ['destination', isState, CODE],
  ['when', isDate, DATE],
  ['upTo', isDate, DATE],
  ['count', (value) => Number.isInteger(value) && (value as number) >= 0, 'use a whole number, or null'],
  ['amount', isAmount, 'use {"value": 7500000, "currency": "USD"}, or null'],
  ['modality', (value) => MODALITIES.includes(value as Modality), `use one of ${MODALITIES.join(', ')}`],
  [
    'start',
    (value) => Number.isInteger(value) && (value as number) >= 0,
    'use an offset into the text, or leave it out',
  ],
  ...['hedge', 'speaker', 'instrument', 'prefix', 'suffix', 'rule'].map(
    (field) => [field, isText, 'use text, or null'] as const,
  ),
  ['attribution', (value) => Array.isArray(value) && value.every(isVoice), 'use a list of {"name", "kind", "post"}'],
  ['slots', isTextsByName, 'use an object of texts'],
  ['confidence', (value) => isObject(value) && Object.values(value).every(Number.isFinite), 'use an object of numbers'],
  ['reasons', isTexts, 'use a list of texts'],
  ['flags', isTexts, 'use a list of texts'],
  ['time', isTime, 'leave it out, or as exported'],
  ['people', isPeople, 'leave it out, or as exported'],
]

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
