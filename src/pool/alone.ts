import { type Equipment, readOne } from './read-one.ts'
import type { Reading } from './work.ts'

/** Reads in this thread, one thing after the other, with no limits: for what is known to be harmless. */
export function readAlone(equipment: Equipment): Reading {
  return { width: 1, read: (work) => readOne(work, equipment), close: async () => {} }
}
