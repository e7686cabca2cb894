import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { StoreFault } from '../../text/errors.ts'
import { faultOf, isBusy } from './faults.ts'
import { FORMAT, SCHEMA } from './schema.ts'

/** A Connection is one handle on the file whose every fault names the register and the mend. */
export interface Connection {
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  /** Rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  exec(sql: string): void
  /** Begins a transaction that writes; false where another writer is at it. */
  beginWriting(): boolean
  readonly inTransaction: boolean
  close(): void
}

/** Milliseconds between tries where SQLite answers "busy" without waiting, as it does while WAL mode is switched on. */
const PAUSE = 20

/** Opens the register's file, makes its tables where they are missing, and refuses a format of the future. */
export function connect(file: string, register: string, patience: number): Connection {
  const guard = <T>(step: () => T): T => {
    try {
      return step()
    } catch (error) {
      throw faultOf(error, register)
    }
  }
  return guard(() => {
    const db = new DatabaseSync(file, { timeout: patience })
    try {
      prepare(db, register, patience)
    } catch (error) {
      db.close()
      throw error
    }
    const prepared = new Map<string, StatementSync>()
    const statement = (sql: string): StatementSync => {
      const known = prepared.get(sql) ?? db.prepare(sql)
      prepared.set(sql, known)
      return known
    }
    return {
      all: <Row>(sql: string, ...values: SQLInputValue[]) => guard(() => statement(sql).all(...values) as Row[]),
      get: <Row>(sql: string, ...values: SQLInputValue[]) =>
        guard(() => statement(sql).get(...values) as Row | undefined),
      run: (sql, ...values) => guard(() => Number(statement(sql).run(...values).changes)),
      exec: (sql) => guard(() => db.exec(sql)),
      beginWriting: () => guard(() => begins(db)),
      get inTransaction() {
        return db.isTransaction
      },
      close: () => db.close(),
    }
  })
}

function prepare(db: DatabaseSync, register: string, patience: number): void {
  const format = formatOf(db, register)
  if (format !== null && format > FORMAT)
    throw new StoreFault(
      `${register}: this register was made by a newer version of Tertia (format ${format}; this version knows ${FORMAT}); ` +
        'update Tertia, or name another register with --register',
    )
  // An acknowledged write must outlive a power cut, so every commit is synced.
  if (format !== null) {
    db.exec('PRAGMA synchronous = FULL')
    return
  }
  insist(() => db.exec('PRAGMA journal_mode = WAL'), patience)
  db.exec('PRAGMA synchronous = FULL')
  db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`)
}

/** Tries once and never sleeps: the writer waited for may live in this very process. */
function begins(db: DatabaseSync): boolean {
  try {
    db.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

function formatOf(db: DatabaseSync, register: string): number | null {
  // One look at all names: another process may be making them at this moment, all at once.
  const names = db.prepare('SELECT name FROM sqlite_schema').all()
  if (names.length === 0) return null
  if (!names.some(({ name }) => name === 'meta'))
    throw new StoreFault(`${register}: the file is no register; name another folder with --register`)
  const value = db.prepare("SELECT value FROM meta WHERE key = 'format'").get()?.value
  // Tables and format are written at once: one without the other was not left so by Tertia.
  if (typeof value !== 'string' || !/^[1-9]\d{0,8}$/.test(value))
    throw new StoreFault(
      `${register}: the file does not say which format it is in, so it is damaged or no register; ` +
        'restore it from a copy, or name another with --register',
    )
  return Number(value)
}

function insist(step: () => void, patience: number): void {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      step()
      return
    } catch (error) {
      if (!isBusy(error) || waited >= patience) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
