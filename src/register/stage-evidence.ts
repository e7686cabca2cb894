import type { StageRule } from './stages.ts'

/** Which claims show which stage, in the words of the codebook: agreed words are no movement, and willingness is no pact. */
export const STAGE_EVIDENCE: readonly StageRule[] = [
  { stage: 'proposed', type: 'proposal', modalities: ['asserted', 'planned', 'possible'] },
  { stage: 'proposed', type: 'negotiation', modalities: ['planned', 'possible'] },
  { stage: 'proposed', type: 'agreement', modalities: ['planned', 'possible'] },
  { stage: 'negotiating', type: 'negotiation', modalities: ['asserted'] },
  { stage: 'agreed', type: 'agreement', modalities: ['asserted'] },
  { stage: 'agreed', type: 'payment', modalities: ['asserted'] },
  { stage: 'agreed', type: 'terms', modalities: ['asserted'], alone: true },
  { stage: 'agreed', type: 'cap', modalities: ['asserted'], alone: true },
  { stage: 'in_force', type: 'entry_into_force', modalities: ['asserted'] },
  { stage: 'operating', type: 'transfer', modalities: ['asserted'] },
  { stage: 'operating', type: 'detention', modalities: ['asserted'] },
  { stage: 'operating', type: 'onward_movement', modalities: ['asserted'] },
  { stage: 'operating', type: 'return_to_sender', modalities: ['asserted'] },
  { stage: 'operating', type: 'settlement', modalities: ['asserted'] },
  { stage: 'suspended', type: 'suspension', modalities: ['asserted'] },
  { stage: 'ended', type: 'termination', modalities: ['asserted'] },
  { stage: 'refused', type: 'refusal', modalities: ['asserted'] },
]
