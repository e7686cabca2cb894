/**
 * The format that this version writes. A register of a later format is refused, never guessed at; one of an earlier
 * format is taken to this one by its first writer: 2 added kinds of entries (captures, stamps, sources, polls) and
 * changed nothing that was there.
 */
export const FORMAT = 2

/** The log is two append-only tables; triggers keep even a careless hand from changing them. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS entries (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  json TEXT NOT NULL,
  digest TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS blobs (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS view (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (kind, key)
) STRICT;
CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE UPDATE ON entries
  BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER IF NOT EXISTS entries_remain BEFORE DELETE ON entries
  BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
INSERT OR IGNORE INTO meta VALUES ('format', '${FORMAT}');
`

/**
 * Takes a register of an earlier format to this one, within a writer's transaction; its arrangements, which that
 * version made in its own way, are marked to be made anew.
 */
export const UPGRADE = `
INSERT OR REPLACE INTO view
  SELECT 'stale', key, 'null' FROM view
  WHERE kind = 'arrangement' AND EXISTS (SELECT 1 FROM meta WHERE key = 'format' AND value <> '${FORMAT}');
UPDATE meta SET value = '${FORMAT}' WHERE key = 'format' AND value <> '${FORMAT}'`
