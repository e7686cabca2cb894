import { StoreFault } from '../../text/errors.ts'

/** Primary result codes of SQLite that a user can do something about, and what. */
const MEND: Readonly<Record<number, string>> = {
  5: 'another process has been writing to it for ten seconds; try again when that has finished',
  6: 'another process has been writing to it for ten seconds; try again when that has finished',
  8: 'it cannot be written; check who owns the folder',
  10: 'the disk cannot be read or written; check it, then run `tertia verify`',
  11: 'the file is damaged; restore it from a copy, or add the reports again into a new register',
  13: 'the disk is full; nothing of this step was stored; make room and run the same command again',
  14: 'it cannot be opened; check that the folder exists and may be written',
  26: 'the file is no register; name another folder with --register',
}

/** What an error of SQLite means for the register, or the error itself where it is a bug. */
export function faultOf(error: unknown, register: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const mend = MEND[error.errcode & 0xff]
  return mend === undefined ? error : new StoreFault(`${register}: ${mend}`, { cause: error })
}
