import { anchor } from '../text/anchor.ts'
import { isEdtf } from '../text/edtf.ts'
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
      problem: `${JSON.stringify(type ?? null)} is no type of the codebook`,
      mend: `use one of ${[...types].join(', ')}`,
    }
  const wrong = FIELDS.find(([field, fits]) => line[field] !== undefined && line[field] !== null && !fits(line[field]))
  if (wrong) return { problem: `"${wrong[0]}" is ${JSON.stringify(line[wrong[0]])}`, mend: wrong[2] }
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
  const amount = line.amount as (Pick<Amount, 'value' | 'currency'> & Partial<Amount>) | null | undefined
  const claim: Omit<Claim, 'id'> = {
    document: line.document as string,
    type,
    from: textOf(line.from),
    to: textOf(line.to),
    destination: textOf(line.destination),
    when: textOf(line.when),
    time: (line.time as TimeSaid | undefined) ?? null,
    upTo: textOf(line.upTo),
    count: numberOf(line.count),
    people: (line.people as People | undefined) ?? null,
    amount: amount ? { said: '', bound: 'exact', per: 'lump', status: 'unknown', ...amount } : null,
    modality: (textOf(line.modality) as Modality | null) ?? 'asserted',
    hedge: textOf(line.hedge),
    speaker: textOf(line.speaker),
    attribution: (line.attribution as readonly Voice[] | undefined) ?? [],
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

const isText = (value: unknown): boolean => typeof value === 'string'
const isState = (value: unknown): boolean => typeof value === 'string' && STATE.test(value)
const isDate = (value: unknown): boolean => typeof value === 'string' && isEdtf(value)
const isObject = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isVoice = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.name) &&
  VOICES.has(value.kind as string) &&
  (value.post === null || isText(value.post))
const isAmount = (value: unknown): boolean =>
  isObject(value) && Number.isFinite(value.value) && isText(value.currency) && CURRENCY.test(value.currency as string)

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
  ['slots', (value) => isObject(value) && Object.values(value).every(isText), 'use an object of texts'],
  ['confidence', (value) => isObject(value) && Object.values(value).every(Number.isFinite), 'use an object of numbers'],
  ['reasons', isTexts, 'use a list of texts'],
  ['flags', isTexts, 'use a list of texts'],
  [
    'time',
    (value) => isObject(value) && isText(value.said) && isText(value.unresolved),
    'leave it out, or as exported',
  ],
  [
    'people',
    (value) => isObject(value) && isText(value.said) && isTexts(value.nationalities),
    'leave it out, or as exported',
  ],
]

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
