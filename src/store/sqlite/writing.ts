import type { Writing } from '../store.ts'
import type { Connection } from './connection.ts'
import { readingOf } from './reading.ts'

/** The writing side of one SQLite connection that is within a transaction. */
export function writingOf(db: Connection): Writing {
  return {
    ...readingOf(db),
    async append({ id, kind, json, digest, recorded }) {
      const sql =
        'INSERT INTO entries (id, kind, json, digest, recorded) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING'
      return db.run(sql, id, kind, json, digest, recorded) === 1
    },
    async keep(hash, bytes) {
      db.run('INSERT INTO blobs VALUES (?, ?) ON CONFLICT (hash) DO NOTHING', hash, bytes)
    },
    async put(kind, key, json) {
      db.run(
        'INSERT INTO view VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json',
        kind,
        key,
        json,
      )
    },
    async remove(kind, key) {
      db.run('DELETE FROM view WHERE kind = ? AND key = ?', kind, key)
    },
    async clearViews() {
      db.run('DELETE FROM view')
    },
  }
}
