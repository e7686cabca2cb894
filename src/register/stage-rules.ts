import type { Codebook } from '../codebook/codebook.ts'
import type { StageRule } from './stages.ts'

/** A codebook's evidence for its stages, line by line, ready for `stagesOf`. */
export function stageRulesOf({ stages }: Pick<Codebook, 'stages'>): readonly StageRule[] {
  return stages.flatMap(({ id, evidence }) => evidence.map((line): StageRule => ({ stage: id, ...line })))
}
