import type { Reading, StoredEntry, ViewRow } from '../store.ts'
import type { Connection } from './connection.ts'

/** Rows fetched at a time: no statement stays open, so that a writer may change what a reader walks over. */
const PAGE = 500

const ENTRIES = 'SELECT seq, id, kind, json, digest, recorded FROM entries WHERE seq > ? ORDER BY seq LIMIT ?'
const FROM = 'SELECT key, json FROM view WHERE kind = ? AND key >= ? ORDER BY key LIMIT ?'
const AFTER = 'SELECT key, json FROM view WHERE kind = ? AND key > ? ORDER BY key LIMIT ?'

/** The reading side of one SQLite connection. */
export function readingOf(db: Connection): Reading {
  return {
    async *entries(after = 0) {
      let seq = after
      for (;;) {
        const rows = db.all<StoredEntry>(ENTRIES, seq, PAGE)
        yield* rows
        const last = rows.at(-1)
        if (!last || rows.length < PAGE) return
        seq = last.seq
      }
    },
    async blob(hash) {
      return db.get<{ bytes: Uint8Array }>('SELECT bytes FROM blobs WHERE hash = ?', hash)?.bytes ?? null
    },
    async get(kind, key) {
      return db.get<ViewRow>('SELECT key, json FROM view WHERE kind = ? AND key = ?', kind, key)?.json ?? null
    },
    async *list(kind, prefix = '') {
      let rows = db.all<ViewRow>(FROM, kind, prefix, PAGE)
      for (;;) {
        for (const row of rows) {
          if (!row.key.startsWith(prefix)) return
          yield row
        }
        const last = rows.at(-1)
        if (!last || rows.length < PAGE) return
        rows = db.all<ViewRow>(AFTER, kind, last.key, PAGE)
      }
    },
  }
}
