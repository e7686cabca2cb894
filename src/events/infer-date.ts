import type { Claim } from '../claims/claim.ts'
import { type DateMention, datesIn } from '../claims/find/dates.ts'
import type { Dated, Document } from '../document/document.ts'
import { english } from '../language/en.ts'
import { plain, precisionOf } from '../text/edtf.ts'
import { rangeOf } from './date-range.ts'
import { pairOf } from './event.ts'

/** What a shared claim weighs as a sign that two reports were written of one day's news. */
const WEIGHTS = { spokenNews: 1, figure: 0.6, spoken: 0.5, plain: 0.15 }
/** A shared story must weigh as much as one named person's news told by both. */
const ENOUGH = 1
/** News that a person breaks; concerns and defences are repeated for years. */
const NEWS = new Set([
  'proposal',
  'negotiation',
  'agreement',
  'refusal',
  'suspension',
  'termination',
  'transfer',
  'ruling',
])

/**
 * Dates of undated documents: the day that a report's own lead gives its news, else the month of the dated reports that
 * tell the same story, checked against what the document says of time itself. Only what is given is used: to infer as of
 * a day, give what was visible on that day.
 */
export function inferDates(
  undated: readonly Document[],
  dated: readonly Document[],
  claims: readonly Claim[],
): ReadonlyMap<string, Dated> {
  const inferred = new Map<string, Dated>()
  if (undated.length === 0) return inferred
  for (const document of undated) {
    const date = dateOfLead(document)
    if (date) inferred.set(document.id, date)
  }
  const told = [
    ...dated,
    ...undated.flatMap((document) => {
      const published = inferred.get(document.id)
      return published ? [{ ...document, published }] : []
    }),
  ]
  const byDocument = Map.groupBy(claims, ({ document }) => document)
  const holders = new Map<string, Set<Document>>()
  for (const document of told)
    for (const claim of byDocument.get(document.id) ?? [])
      for (const { key } of signsOf(claim)) {
        const held = holders.get(key)
        if (held) held.add(document)
        else holders.set(key, new Set([document]))
      }
  for (const document of undated) {
    if (inferred.has(document.id)) continue
    const own = byDocument.get(document.id) ?? []
    const date = inferOne(own, holders)
    if (date) inferred.set(document.id, date)
  }
  return inferred
}

/** Characters of a report's opening, in which it tells its news and when that happened. */
const LEAD = 400

/** "Rwanda on Monday, May 5, 2025, disclosed …": a full day in the opening, and no later one behind it, is the news' own. */
function dateOfLead({ text }: Document): Dated | null {
  const [first] = fullDays(text.slice(0, LEAD))
  if (!first) return null
  const day = plain(first.edtf as string)
  if (fullDays(text).some(({ edtf }) => plain(edtf as string) > day)) return null
  return { edtf: `${day}~`, known: 'inferred', reason: `its opening gives its news as of “${first.said}”` }
}

/** Times of a text told with day, month and year. */
function fullDays(text: string): readonly DateMention[] {
  return datesIn(text, { language: english }).filter(
    ({ form, edtf }) =>
      form.is === 'calendar' && form.year.is === 'year' && edtf !== null && precisionOf(edtf) === 'day',
  )
}

interface Sign {
  readonly key: string
  readonly weight: number
  readonly said: string
}

/** What of a claim another report of the same story would share, its own time left out. */
function signsOf(claim: Claim): readonly Sign[] {
  const { type, speaker, count, modality } = claim
  const pair = pairOf(claim)
  const bare: Sign = { key: `${type} ${pair} ${modality}`, weight: WEIGHTS.plain, said: `${type} of ${pair}` }
  const signs = [bare]
  if (count !== null && type !== 'cap') signs.push({ ...bare, key: `${bare.key} n=${count}`, weight: WEIGHTS.figure })
  if (speaker !== null && /\p{Lu}/u.test(speaker)) {
    const weight = NEWS.has(type) ? WEIGHTS.spokenNews : WEIGHTS.spoken
    // A person's last word is enough: outlets shorten names.
    signs.push({
      key: `${bare.key} ${speaker.split(' ').at(-1)}`,
      weight,
      said: `what ${speaker} said on the ${type} of ${pair}`,
    })
  }
  return signs
}

function inferOne(own: readonly Claim[], holders: ReadonlyMap<string, ReadonlySet<Document>>): Dated | null {
  const scores = new Map<Document, { weight: number; best: Sign }>()
  const seen = new Set<string>()
  for (const claim of own)
    for (const sign of signsOf(claim)) {
      if (seen.has(sign.key)) continue
      seen.add(sign.key)
      for (const document of holders.get(sign.key) ?? []) {
        const known = scores.get(document)
        const best = known && known.best.weight >= sign.weight ? known.best : sign
        scores.set(document, { weight: (known?.weight ?? 0) + sign.weight, best })
      }
    }
  const candidates = [...scores]
    .filter(([document, { weight }]) => weight >= ENOUGH && fits(document.published?.edtf.slice(0, 7) ?? '', own))
    .sort(
      ([a, one], [b, other]) =>
        other.weight - one.weight ||
        (publishedOf(a) < publishedOf(b) ? -1 : publishedOf(a) > publishedOf(b) ? 1 : a.id < b.id ? -1 : 1),
    )
  const [first] = candidates
  if (!first) return null
  const [document, { best }] = first
  const month = publishedOf(document).slice(0, 7)
  const times = [...new Set(own.flatMap(({ time }) => (time && time.anchor === 'published' ? [`“${time.said}”`] : [])))]
  const text = times.length > 0 ? `; its own ${times.slice(0, 3).join(', ')} fit` : ''
  return {
    edtf: month,
    known: 'inferred',
    reason: `tells ${best.said} as ${document.outlet ?? document.title ?? document.id} of ${plain(publishedOf(document))} does${text}`,
  }
}

function publishedOf({ published }: Document): string {
  return published?.edtf ?? ''
}

/** Whether a month can be the document's own: nothing that it tells as done may lie ahead, no month it names bare be the month itself. */
function fits(month: string, own: readonly Claim[]): boolean {
  const range = rangeOf(month)
  if (!range) return false
  for (const { when, modality, time } of own) {
    if (modality !== 'asserted') continue
    const told = rangeOf(when)
    if (told && Number.isFinite(told.lo) && told.lo > range.hi) return false
    // "In April" is not said in April, where one says "this month" or a day.
    if (time?.unresolved === `--${month.slice(5, 7)}`) return false
  }
  return true
}
