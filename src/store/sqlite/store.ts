import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { StoreFault } from '../../text/errors.ts'
import type { Store, Writing } from '../store.ts'
import { type Connection, connect } from './connection.ts'
import { busyFault } from './faults.ts'
import { readingOf } from './reading.ts'
import { UPGRADE } from './schema.ts'
import { writingOf } from './writing.ts'

/** Writers of other processes are waited for this long, in milliseconds; readers never wait. */
const PATIENCE = 10_000

/** Milliseconds between two tries of a writer that waits. */
const PAUSE = 15

/** The register's file; SQLite keeps two more beside it while it is in use. */
const FILE = 'register.sqlite'
const BESIDE = ['', '-wal', '-shm']

export interface SqliteOptions {
  /** Make the register where there is none; else its absence is a fault. */
  readonly create?: boolean
  readonly patience?: number
  /** Pages that the file may grow to: a disk that is full, for the tests. */
  readonly maxPages?: number
}

/** A register kept in one SQLite file in a folder. */
export function openSqliteStore(folder: string, options: SqliteOptions = {}): Store {
  const { create = false, patience = PATIENCE, maxPages } = options
  const file = join(folder, FILE)
  if (!existsSync(file)) makeRoom(folder, create)
  const reader = connect(file, folder, patience)
  let writer: Connection | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const transact = async <T>(change: (writing: Writing) => Promise<T>): Promise<T> => {
    writer ??= connect(file, folder, patience)
    const db = writer
    if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`)
    await begin(db, folder, patience)
    try {
      db.exec(UPGRADE)
      const result = await change(writingOf(db))
      db.exec('COMMIT')
      return result
    } catch (error) {
      // SQLite rolls back by itself when a disk is full.
      if (db.inTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    ...readingOf(reader),
    async snapshot(look) {
      const db = connect(file, folder, patience)
      try {
        db.exec('BEGIN')
        return await look(readingOf(db))
      } finally {
        db.close()
      }
    },
    write(change) {
      // One transaction at a time: they share the one writing connection.
      const turn = queue.then(() => transact(change))
      queue = turn.catch(() => undefined)
      return turn
    },
    async close() {
      await queue
      writer?.close()
      reader.close()
    },
  }
}

/** Removes a register from a folder, and nothing else that lies there. */
export function removeSqliteRegister(folder: string): void {
  for (const end of BESIDE) rmSync(join(folder, FILE + end), { force: true })
}

/** Waits for other writers without holding up the rest of this process. */
async function begin(db: Connection, register: string, patience: number): Promise<void> {
  for (let waited = 0; !db.beginWriting(); waited += PAUSE) {
    if (waited >= patience) throw busyFault(register)
    await setTimeout(PAUSE)
  }
}

function makeRoom(folder: string, create: boolean): void {
  if (!create)
    throw new StoreFault(
      `${folder}: there is no register here; make one with \`tertia add PATH\`, or name one with --register`,
    )
  try {
    makeFolders(resolve(folder))
  } catch (error) {
    throw new StoreFault(
      `${folder}: the register's folder cannot be made (${(error as Error).message}); name another with --register`,
    )
  }
}

/** Makes a folder and those above it, one by one: Node's own recursion never ends where a file system will have none. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolders(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
