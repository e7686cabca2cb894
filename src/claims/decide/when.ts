import { level, type Named, named } from '../model/features.ts'
import type { Scorer } from '../model/linear.ts'
import type { Reading } from '../reading.ts'
import { type Chosen, chooseSlot, describeOption, NOWHERE, type Option, placeOf, type SlotDecision } from './slot.ts'

/** A Time is an EDTF value and the date mention that it follows from (-1 for the day of publication). */
export interface Time {
  readonly edtf: string
  readonly mention: number
}

const AS_SAID = named('as-said')
const FROM_THEN = named('from-then')
const UP_TO_THEN = named('up-to-then')
const PUBLISHED = named('published')
const UP_TO_PUBLISHED = named('up-to-published')
const NONE = named('none')
const KIND = named('kind')
const KNOWN = named('known')
const ANCHOR = named('anchor')
const DATELINE = named('dateline')
const PRECISION = named('precision')
const RELATION = named('relation')
const AFTER = named('after')
const SAME = named('same')
const BEFORE = named('before')
const ONLY = named('only')
const NO_PUBLICATION = named('no-publication')

/** Types whose claims hold over a span, so that a date may be its beginning. */
const SPANS: ReadonlySet<string> = new Set(['detention', 'negotiation', 'suspension', 'settlement'])
/** Types that are told as running totals. */
const TOTALS: ReadonlySet<string> = new Set([
  'transfer',
  'onward_movement',
  'settlement',
  'return_to_sender',
  'reciprocal_admission',
  'payment',
])

/** How often "since March" in a span's own clause was the gold's beginning: 41 of 47 in the training reports. */
const START_RIGHT = 0.87

/**
 * When it happened. A span that is said to hold "since March", or to have begun "shortly after Trump took office", tells
 * its beginning in those words; what else is told is weighed.
 */
export function chooseWhen(reading: Reading, clause: number, type: Named, scorer: Scorer): Chosen<Time> {
  const start = SPANS.has(type.name) ? startTold(reading, clause) : null
  return start ?? chooseSlot(when, reading, clause, type, scorer)
}

function startTold(reading: Reading, clause: number): Chosen<Time> | null {
  const mention = reading.dates.findIndex(
    (date) =>
      date.edtf?.endsWith('/..') &&
      (date.form.is === 'office'
        ? date.limit !== 'from' && placeOf(reading, clause, date) <= 1
        : date.limit === 'since' && placeOf(reading, clause, date) === 0),
  )
  if (mention < 0) return null
  const { edtf, first, last } = reading.dates[mention]!
  return { option: { value: { edtf: edtf!, mention }, first, last, way: AS_SAID }, probability: START_RIGHT }
}

/** When it happened: a date near by, the day of publication, a span from or up to one of them, or not told. */
export const when: SlotDecision<Time> = {
  options(reading, clause, type) {
    const options: Option<Time>[] = [{ value: null, ...NOWHERE, way: NONE }]
    reading.dates.forEach((date, mention) => {
      const { edtf, first, last } = date
      if (edtf === null || date.kind === 'duration' || date.kind === 'set' || date.dateline) return
      const place = placeOf(reading, clause, date)
      if (place > 2) return
      options.push({ value: { edtf, mention }, first, last, way: AS_SAID })
      if (edtf.includes('/')) return
      if (SPANS.has(type)) options.push({ value: { edtf: `${edtf}/..`, mention }, first, last, way: FROM_THEN })
      if (TOTALS.has(type)) options.push({ value: { edtf: `../${edtf}`, mention }, first, last, way: UP_TO_THEN })
    })
    const published = reading.document.published?.edtf
    if (published) {
      options.push({ value: { edtf: published, mention: -1 }, ...NOWHERE, way: PUBLISHED })
      if (TOTALS.has(type))
        options.push({ value: { edtf: `../${published}`, mention: -1 }, ...NOWHERE, way: UP_TO_PUBLISHED })
    }
    return options
  },
  describe(reading, clause, type, option, all, features) {
    describeOption(reading, clause, type, option, all, features)
    if (!reading.document.published) features.add(NO_PUBLICATION, option.way)
    if (option.value === null || option.value.mention < 0) return
    const date = reading.dates[option.value.mention]!
    features.add(KIND, named(date.kind), option.way)
    features.add(KIND, named(date.kind), type)
    features.add(KNOWN, named(date.known))
    features.add(ANCHOR, named(date.anchor))
    if (date.dateline) features.add(DATELINE)
    features.add(PRECISION, level(option.value.edtf.length), type)
    const relation = relationTo(reading, option.value.edtf)
    if (relation) {
      features.add(RELATION, relation)
      features.add(RELATION, relation, type)
    }
    if (all.filter((one) => one.way === AS_SAID).length === 1) features.add(ONLY, type)
  },
}

function relationTo(reading: Reading, edtf: string): Named | null {
  const published = reading.document.published?.edtf
  if (!published) return null
  const day = edtf.replace(/^\.\.\//, '').slice(0, 10)
  return day.startsWith(published) || published.startsWith(day) ? SAME : day > published ? AFTER : BEFORE
}
