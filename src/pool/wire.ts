import type { Aside } from '../document/verdict.ts'
import { BadInput } from '../text/errors.ts'
import type { Read, Work } from './work.ts'

/** A Question goes to a thread, an Answer comes back under its number. Errors lose their class between threads, so faults travel as parts. */
export interface Question {
  readonly id: number
  readonly work: Work
}

export type Answer =
  | { readonly id: number; readonly kind: 'done'; readonly done: Read | Aside }
  | { readonly id: number; readonly kind: 'refused'; readonly fault: PackedFault }

export interface PackedFault {
  readonly input: string
  readonly problem: string
  readonly place: string | null
  readonly mend: string | null
}

export function packFault({ input, problem, place, mend }: BadInput): PackedFault {
  return { input, problem, place, mend }
}

export function unpackFault({ input, problem, place, mend }: PackedFault): BadInput {
  return new BadInput(input, problem, { place, mend })
}
