import type { Claim } from '../claims/claim.ts'
import type { Evidence, StageId } from '../codebook/codebook.ts'
import { dayOf, rangeOf } from '../events/date-range.ts'
import type { Event } from '../events/event.ts'
import { isLikely } from '../events/likely.ts'
import { speakerOf } from '../events/speaker.ts'
import { type StateOf, stateInWorld } from '../events/state-of.ts'
import { ENGLISH_VOICES } from '../events/words.ts'
import { sinceOf } from './since.ts'

/** A StageRule says: "an event of this type, told in one of these modalities, shows this stage"; see the codebook's `Evidence`. */
export interface StageRule extends Evidence {
  readonly stage: StageId
}

/** A StageStep is one step of an arrangement's history with the claims that it rests on. */
interface StageStep {
  readonly stage: StageId
  /** When it came about, EDTF; null where no report says. */
  readonly since: string | null
  /** The first publication that shows it. */
  readonly known: string | null
  readonly event: string
  readonly evidence: readonly string[]
  /** Denials by competent voices that nothing later has overtaken. */
  readonly deniedBy: readonly string[]
}

/** A Candidate is a step that the evidence allows, before it is asked whether it moves the arrangement on. */
interface Candidate extends StageStep {
  /** Never begins an ended arrangement anew. */
  readonly trailing: boolean
  /** Stages of which one must have been reached before. */
  readonly after: readonly string[]
}

/** A StageHistory is the way that an arrangement took, and where it stands. */
export interface StageHistory {
  readonly stage: StageId | null
  readonly disputed: boolean
  readonly steps: readonly StageStep[]
}

/** Stages that build on each other: evidence for an earlier one never takes an arrangement back. */
const RANK: Readonly<Partial<Record<StageId, number>>> = {
  proposed: 1,
  negotiating: 2,
  agreed: 3,
  in_force: 4,
  operating: 5,
}

/** What is known of voices: whose state they speak for, and which of them are outlets. */
export interface Voices {
  readonly stateOf: StateOf
  readonly outlets: ReadonlySet<string>
}

/** The dated history of one pair's stages, from its events. */
export function stagesOf(
  events: readonly Event[],
  claims: ReadonlyMap<string, Claim>,
  rules: readonly StageRule[],
  voices: Partial<Voices> = {},
): StageHistory {
  const { stateOf = stateInWorld, outlets = new Set() } = voices
  const found = (some: readonly StageRule[]): readonly Candidate[] =>
    events.flatMap((event) => stepsOf(event, claims, some, { stateOf, outlets }))
  const shown = found(rules.filter(({ alone }) => !alone))
  const steps = [...(shown.length > 0 ? shown : found(rules.filter(({ alone }) => alone)))].sort(
    (a, b) =>
      dayOfStep(a) - dayOfStep(b) || (RANK[a.stage] ?? 9) - (RANK[b.stage] ?? 9) || (a.event < b.event ? -1 : 1),
  )
  // A movement told while the parties still only talk is a case ahead of any arrangement, not its operation.
  const settled = steps.some(({ stage }) => stage === 'agreed' || stage === 'in_force')
  const talks = steps.filter(({ stage }) => stage === 'negotiating')
  const counted = steps.filter(
    (step) => settled || step.stage !== 'operating' || !isSingle(step, claims) || !isAhead(step, talks),
  )
  const taken: Candidate[] = []
  for (const step of counted) {
    const ready = step.after.length === 0 || taken.some(({ stage }) => step.after.includes(stage))
    if (ready && moves(taken.at(-1) ?? null, step)) taken.push(step)
  }
  const last = taken.at(-1) ?? null
  return {
    stage: last?.stage ?? null,
    disputed: last !== null && taken.some((step) => step.stage === last.stage && step.deniedBy.length > 0),
    steps: taken.map(({ trailing: _, after: __, ...step }) => step),
  }
}

function stepsOf(
  event: Event,
  claims: ReadonlyMap<string, Claim>,
  rules: readonly StageRule[],
  voices: Voices,
): readonly Candidate[] {
  const own = event.voices.flatMap((voice) => {
    const claim = claims.get(voice.claim)
    return claim ? [{ voice, claim }] : []
  })
  return rules.flatMap(({ stage, type, modality, slots, after, trailing }) => {
    if (type !== event.type) return []
    const evidence = own.filter(({ claim }) => modality.includes(claim.modality) && counts(claim) && fits(claim, slots))
    const [first] = evidence
    if (!first) return []
    const { since, claims: shown } = sinceOf(
      evidence.map(({ claim }) => claim),
      event,
    )
    const denials = own.filter(({ claim }) => claim.modality === 'denied')
    return [
      {
        stage,
        trailing,
        after,
        since,
        known: first.voice.published,
        event: event.id,
        // Its first claim is the one whose words are shown, so it is one that gives the date.
        evidence: shown.map(({ id }) => id),
        deniedBy: denials
          .filter((denial) => denial.claim.speaker === null || isCompetent(denial, voices))
          .filter((denial) => !evidence.some((told) => overtakes(told, denial, voices)))
          .map(({ claim }) => claim.id),
      },
    ]
  })
}

/** Nobody moved is no movement, money that is only claimed was not paid, and what is unsure is no evidence. */
function counts(claim: Claim): boolean {
  return isLikely(claim) && claim.count !== 0 && claim.amount?.status !== 'claimed'
}

function fits(claim: Claim, slots: Readonly<Record<string, string>>): boolean {
  return Object.entries(slots).every(([slot, value]) => claim.slots[slot] === value)
}

interface Told {
  readonly claim: Claim
  readonly voice: Event['voices'][number]
}

/** Whether a later voice of the same state says what was denied; papers and outlets overtake nobody. */
function overtakes(told: Told, denial: Told, voices: Voices): boolean {
  const { speaker } = told.claim
  if (speaker === null || !isCompetent(told, voices)) return false
  const { stateOf } = voices
  const [one, other] = [stateOf(speaker), denial.claim.speaker === null ? null : stateOf(denial.claim.speaker)]
  if (one && other && one.state !== other.state) return false
  const [a, b] = [dayKnown(told), dayKnown(denial)]
  return a !== null && b !== null && a > b
}

/** Whether somebody speaks who can speak for a party: a named person or body, or a government; no outlet, paper or crowd. */
function isCompetent({ claim }: Told, { stateOf, outlets }: Voices): boolean {
  if (claim.speaker === null) return false
  const last = claim.attribution.at(-1)
  if (last && last.kind !== 'outlet') return last.kind === 'person' || last.kind === 'body' || last.kind === 'state'
  if (outlets.has(claim.speaker)) return false
  const { kind } = speakerOf(claim.speaker, ENGLISH_VOICES, stateOf)
  return kind === 'named' || kind === 'government'
}

function dayKnown({ claim, voice }: Told): number | null {
  const said = claim.when !== null && /[~]/.test(claim.when) ? rangeOf(claim.when) : null
  const published = rangeOf(voice.published)
  return said ? said.lo : (published?.lo ?? null)
}

/** The first day that a step may have come about; what is told without a date came about by the day it was told. */
function dayOfStep({ since, known }: StageStep): number {
  const range = rangeOf(since)
  if (range && Number.isFinite(range.lo)) return range.lo
  return known ? (rangeOf(known)?.lo ?? dayOf(known)) : Number.NEGATIVE_INFINITY
}

function lastDayOfStep({ since, known }: StageStep): number {
  const range = rangeOf(since)
  if (range && Number.isFinite(range.hi)) return range.hi
  return known ? (rangeOf(known)?.hi ?? dayOf(known)) : Number.NEGATIVE_INFINITY
}

/** So few people, or nobody knows how many, may be a case by itself. */
const SINGLE_CASE = 2

function isSingle({ evidence }: StageStep, claims: ReadonlyMap<string, Claim>): boolean {
  const counts = evidence.flatMap((id) => claims.get(id)?.count ?? [])
  return counts.every((count) => count <= SINGLE_CASE)
}

function isAhead(step: StageStep, talks: readonly StageStep[]): boolean {
  return talks.some((talk) => lastDayOfStep(talk) >= dayOfStep(step))
}

/** Whether a step takes the arrangement on from where it stands. */
function moves(from: StageStep | null, to: Candidate): boolean {
  if (from === null) return true
  const [rank, other] = [RANK[from.stage], RANK[to.stage]]
  if (rank !== undefined && other !== undefined) return other > rank
  // Nothing can be refused any more once it runs, and what is refused or ended starts anew only by a later dated step.
  if (to.stage === 'refused') return rank !== undefined && rank <= 2
  if (other === undefined) return to.stage !== from.stage
  // What is halted is still agreed: only people moved, or a new agreement, take it up again.
  if (from.stage === 'suspended' && other < (RANK.agreed as number)) return false
  return !to.trailing && to.since !== null && dayOfStep(to) > lastDayOfStep(from)
}
