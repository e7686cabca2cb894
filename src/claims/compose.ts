import type { Codebook } from '../codebook/codebook.ts'
import { quoteOf } from '../text/quote.ts'
import type { Amount, Claim, People, TimeSaid, Voice } from './claim.ts'
import { amount } from './decide/amount.ts'
import { count } from './decide/count.ts'
import type { Candidate } from './decide/judge.ts'
import { reasonsFor } from './decide/reasons.ts'
import { chooseSlot, placeOf } from './decide/slot.ts'
import { chooseSpeaker } from './decide/speaker.ts'
import { chooseWhen } from './decide/when.ts'
import { nameOf } from './model/features.ts'
import { destinationOf, hedgeOf, instrumentOf, moneyStatusOf, ownSlots } from './own-slots.ts'
import type { Reading } from './reading.ts'
import type { Models } from './weights.ts'

/** Types whose day is often only that of the announcement. */
const ANNOUNCED: ReadonlySet<string> = new Set(['agreement', 'refusal', 'suspension', 'termination'])

/** A candidate with all its slots filled, as a claim. */
export function compose(
  reading: Reading,
  candidate: Candidate,
  probability: number,
  codebook: Codebook,
  models: Models,
  reader: string,
): Claim {
  const { type, from, to, modality, clause } = candidate
  const name = nameOf(type)
  const span = reading.clauses[clause]!
  const claimType = codebook.types.find(({ id }) => id === type)
  const time = chooseWhen(reading, clause, name, models.when)
  const people = chooseSlot(count, reading, clause, name, models.count)
  const money = chooseSlot(amount, reading, clause, name, models.amount)
  const voice = chooseSpeaker(reading, clause, name, models.speaker)
  const edtf = time.option.value?.edtf ?? null
  const total = edtf?.startsWith('../') ? edtf.slice(3) : null
  return {
    // Given once the refiners are through: an id is made from the content.
    id: '',
    document: reading.document.id,
    type,
    from,
    to,
    destination: type === 'onward_movement' ? destinationOf(reading, clause, [from, to]) : null,
    when: edtf && ANNOUNCED.has(type) && time.option.value!.mention < 0 ? `${edtf}~` : edtf,
    time: edtf ? timeSaid(reading, time.option.value!.mention) : unresolvedTime(reading, clause),
    upTo: total,
    count: people.option.value,
    people: people.option.value === null ? null : peopleOf(reading, people.option),
    amount: amountOf(reading, money.option.value, clause),
    modality,
    hedge: hedgeOf(reading, clause),
    speaker: voice.option.candidate?.name ?? null,
    attribution: attributionOf(reading, voice.option),
    instrument: instrumentOf(reading, clause, codebook),
    slots: claimType ? ownSlots(reading, clause, claimType) : {},
    quote: quoteOf(reading.text, quoteSpan(reading, span)),
    rule: ruleOf(reading, candidate),
    reader,
    confidence: {
      claim: rounded(probability),
      type: rounded(candidate.typed),
      states: rounded(candidate.paired),
      modality: rounded(candidate.moded),
      when: rounded(time.probability),
      count: rounded(people.probability),
      ...(type === 'payment' ? { amount: rounded(money.probability) } : {}),
      speaker: rounded(voice.probability),
    },
    reasons: reasonsFor(models.type, candidate.rows, type),
    flags: [],
  }
}

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/** The longest quote that scorers and readers take; a longer clause is cut at its end. */
const LONGEST_QUOTE = 600
/** A quote of fewer characters says too little to be found again. */
const SHORTEST_QUOTE = 16

function quoteSpan(reading: Reading, clause: Reading['clauses'][number]): { start: number; end: number } {
  const sentence = reading.sentences[clause.sentence]!
  const { start, end } = clause.end - clause.start < SHORTEST_QUOTE ? sentence : clause
  return { start, end: Math.min(end, start + LONGEST_QUOTE) }
}

function timeSaid(reading: Reading, mention: number): TimeSaid {
  const date = reading.dates[mention]
  if (!date) return { said: '', anchor: 'published', known: 'implied', unresolved: 'P0D' }
  const { said, anchor, known, unresolved } = date
  return { said, anchor, known, unresolved }
}

/**
 * Words for a time that the report alone cannot resolve ("last month" without a date of publication): kept as said, for
 * the story that other reports tell may date it.
 */
function unresolvedTime(reading: Reading, clause: number): TimeSaid | null {
  if (reading.document.published) return null
  const open = (place: number): number =>
    reading.dates.findIndex(
      (date) =>
        date.edtf === null && date.kind === 'point' && !date.dateline && placeOf(reading, clause, date) === place,
    )
  const mention = [0, 1].map(open).find((index) => index >= 0)
  return mention === undefined ? null : timeSaid(reading, mention)
}

function peopleOf(reading: Reading, { first, last }: { readonly first: number; readonly last: number }): People | null {
  if (first < 0) return null
  const group = reading.groups.find((one) => one.last > first && one.first <= last + 1)
  const number = reading.numbers.find((one) => one.first === first)
  const said = reading.text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end)
  return {
    said,
    unit: 'people',
    bound: number?.bound ?? 'exact',
    low: number?.low ?? null,
    high: number?.high ?? null,
    nationalities: group?.nationalities ?? [],
  }
}

function amountOf(reading: Reading, index: number | null, clause: number): Amount | null {
  const sum = index === null ? undefined : reading.money[index]
  if (!sum || sum.value === null || sum.currency === null) return null
  const { value, currency, said, bound, per } = sum
  return { value, currency, said, bound, per, status: moneyStatusOf(reading, clause) }
}

/** outlet → whom the outlet cites → who said it. */
function attributionOf(
  reading: Reading,
  {
    candidate,
    attribution,
  }: {
    readonly candidate: Reading['speakers']['candidates'][number] | null
    readonly attribution: Reading['speakers']['attributions'][number] | null
  },
): readonly Voice[] {
  const { outlet } = reading.document
  const own: Voice[] = outlet ? [{ name: outlet, kind: 'outlet', post: null }] : []
  const chain = attribution ? attribution.chain.map((index) => reading.speakers.candidates[index]!) : []
  const voices = candidate && !chain.includes(candidate) ? [...chain, candidate] : chain
  return [
    ...own,
    ...voices.map(({ name, kind, post }) => ({
      name,
      kind: kind === 'description' ? (name === name.toLowerCase() ? 'anonymous' : 'body') : kind,
      post,
    })),
  ]
}

function ruleOf(reading: Reading, { clause, type }: Candidate): string {
  const { sentence, first, last } = reading.clauses[clause]!
  const own = reading.opinions[sentence]!.filter((match) => match.type.name === type)
  return (own.find((match) => match.first < last && match.last > first) ?? own[0])?.rule.name ?? `learned:${type}`
}
