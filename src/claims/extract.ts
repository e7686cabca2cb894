import type { Codebook } from '../codebook/codebook.ts'
import { compileRules } from '../codebook/match.ts'
import type { Document } from '../document/document.ts'
import { compileClasses } from '../language/classes.ts'
import type { Language } from '../language/language.ts'
import type { World } from '../world/world.ts'
import type { Claim } from './claim.ts'
import { claimId } from './claim-id.ts'
import { compose } from './compose.ts'
import { type Candidate, judge } from './decide/judge.ts'
import { propose } from './decide/propose.ts'
import { rolesOf } from './decide/roles.ts'
import { type Knowledge, makeReading, withRoles } from './make-reading.ts'
import type { Reading } from './reading.ts'
import { REFINERS } from './refine.ts'
import { type Models, modelsOf, type ReaderWeights } from './weights.ts'

/** A Reader draws the claims of one document from its text alone: no clock, no register, the same claims each time. */
export interface Reader {
  /** `builtin@VERSION`. */
  readonly name: string
  readonly read: (document: Document) => readonly Claim[]
}

export interface ReaderParts {
  readonly codebook: Codebook
  readonly weights: ReaderWeights
  readonly language: Language
  readonly world: World
}

/** The built-in reader over a codebook and the weights trained for it. */
export function createReader({ codebook, weights, language, world }: ReaderParts): Reader {
  const classes = compileClasses(language.thesaurus)
  const knowledge: Knowledge = { language, world, classes, rules: compileRules(codebook, classes) }
  const models = modelsOf(weights)
  const name = `builtin@${weights.version}`
  return {
    name,
    read: (document) => claimsOf(judged(document, knowledge, models), codebook, models, name, models.accepted),
  }
}

/** A Judgement is all candidates of a document with the probability that each is right, and the reading they stand on. */
interface Judgement {
  readonly reading: Reading
  readonly candidates: readonly Candidate[]
  readonly probabilities: readonly number[]
}

function judged(document: Document, knowledge: Knowledge, models: Models): Judgement {
  const base = makeReading(document, knowledge)
  const roles = rolesOf(base, models.roles)
  const reading = withRoles(base, roles)
  const candidates = propose(reading, roles, models)
  return {
    reading,
    candidates,
    probabilities: judge(reading, candidates, models.type.labels, models.rules, models.judge),
  }
}

/** Candidates that are likely enough, with all slots, refined in order. */
function claimsOf(
  { reading, candidates, probabilities }: Judgement,
  codebook: Codebook,
  models: Models,
  reader: string,
  least: number,
): readonly Claim[] {
  const beaten = rivalsBeaten(reading, candidates, probabilities)
  const claims = candidates.flatMap((candidate, i) =>
    probabilities[i]! >= least && !beaten.has(i)
      ? [compose(reading, candidate, probabilities[i]!, codebook, models, reader)]
      : [],
  )
  const refined = REFINERS.reduce((kept, refine) => refine(kept, reading), claims as readonly Claim[])
  return refined.map((claim) => ({ ...claim, id: claimId(claim) }))
}

/** Of several pairs for one event of a sentence only the surest stands; members of one list do not stand against each other. */
function rivalsBeaten(
  reading: Reading,
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): ReadonlySet<number> {
  const beaten = new Set<number>()
  const places = candidates.map((_, i) => i)
  for (const group of Map.groupBy(
    places,
    (i) => `${reading.clauses[candidates[i]!.clause]!.sentence} ${candidates[i]!.type}`,
  ).values()) {
    const best = group.reduce((a, b) => (probabilities[b]! > probabilities[a]! ? b : a))
    const inList = (i: number): boolean =>
      candidates[i]!.listed || (candidates[i]!.rank === 0 && group.some((j) => candidates[j]!.listed))
    for (const i of group) if (i !== best && !(inList(i) && inList(best))) beaten.add(i)
  }
  return beaten
}
