import type { Codebook } from '../codebook/codebook.ts'
import { STAGES, type Stage, type StageRule } from './stages.ts'

/** A codebook's evidence for its stages, ready for `stagesOf`. Stages that the register does not know are left out. */
export function stageRulesOf({ stages }: Pick<Codebook, 'stages'>): readonly StageRule[] {
  return stages.flatMap(({ id, evidence }) =>
    isStage(id)
      ? evidence.map(
          ({ type, modality, slots, after }): StageRule => ({
            stage: id,
            type,
            modalities: modality as StageRule['modalities'],
            slots,
            after,
          }),
        )
      : [],
  )
}

function isStage(id: string): id is Stage {
  return (STAGES as readonly string[]).includes(id)
}
