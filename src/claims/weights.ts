import { type LinearModel, type Scorer, scorerOf } from './model/linear.ts'
import { type Net, type NetModel, netOf } from './model/net.ts'
import { type Forest, forestOf, type Trees } from './model/trees.ts'

/** ReaderWeights is all that training learned; plain JSON beside the codebook. */
export interface ReaderWeights {
  /** Rises with each training that is released; a newer reader's claims supersede its own older ones. */
  readonly version: string
  readonly models: Readonly<Record<ModelName, LinearModel>>
  /** A second opinion on the types of a sentence. */
  readonly net: NetModel
  /** What judges a candidate against the whole report. */
  readonly judge: Trees
  /** How often each rule of the codebook was right in training, smoothed. */
  readonly rules: Readonly<Record<string, number>>
  /** The probability from which a claim is taken. */
  readonly accepted: number
}

const MODEL_NAMES = ['roles', 'type', 'focus', 'pair', 'modality', 'when', 'count', 'amount', 'speaker'] as const
type ModelName = (typeof MODEL_NAMES)[number]

/** Weights made ready for look-up. */
export interface Models extends Readonly<Record<ModelName, Scorer>> {
  readonly net: Net
  readonly judge: Forest
  readonly rules: ReadonlyMap<string, number>
  readonly accepted: number
}

export function modelsOf(weights: ReaderWeights): Models {
  const scorers = Object.fromEntries(MODEL_NAMES.map((name) => [name, scorerOf(weights.models[name])])) as Record<
    ModelName,
    Scorer
  >
  return {
    ...scorers,
    net: netOf(weights.net),
    judge: forestOf(weights.judge),
    rules: new Map(Object.entries(weights.rules)),
    accepted: weights.accepted,
  }
}
