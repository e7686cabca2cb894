import { StoreFault } from '../../text/errors.ts'

const BUSY = 5
const BUSY_WORDS = 'another process has been writing to it for ten seconds; try again when that has finished'

/** Primary result codes of SQLite that a user can do something about, and what. */
const MEND: Readonly<Record<number, string>> = {
  [BUSY]: BUSY_WORDS,
  6: BUSY_WORDS,
  8: 'it cannot be written; check who owns the folder',
  10: 'the disk cannot be read or written; check it, then run `tertia verify`',
  11: 'the file is damaged; restore it from a copy, or add the reports again into a new register',
  13: 'the disk is full; nothing of this step was stored; make room and run the same command again',
  14: 'it cannot be opened; check that the folder exists and may be written',
  26: 'the file is no register; name another folder with --register',
}

/** What an error of SQLite means for the register, or the error itself where it is a bug. */
export function faultOf(error: unknown, register: string): unknown {
  const mend = MEND[codeOf(error) ?? -1] ?? (lacksPart(error) ? MISSING : undefined)
  return mend === undefined ? error : new StoreFault(`${register}: ${mend}`, { cause: error })
}

const MISSING = 'a part of it is missing; restore it from a copy, or add the reports again into a new register'

/** Whether a table or a column is not there: the tables are made at once, so somebody took it out. */
function lacksPart(error: unknown): boolean {
  return codeOf(error) === 1 && /^no such (?:table|column)|has no column/.test((error as Error).message)
}

export function isBusy(error: unknown): boolean {
  return codeOf(error) === BUSY
}

/** The fault of a writer that waited in vain. */
export function busyFault(register: string): StoreFault {
  return new StoreFault(`${register}: ${BUSY_WORDS}`)
}

/** The primary result code, its extension cut off; null where SQLite has nothing to do with the error. */
function codeOf(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
}
