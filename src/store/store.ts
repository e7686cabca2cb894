/**
 * A Store keeps the log: "these entries, in this order, with these blobs, and never another".
 * Beside the log it keeps views, derived rows that can be thrown away and folded again.
 * Everything is a promise, since a store may live across a network.
 */
export interface Store extends Reading {
  /** Runs `look` on one unchanging state of the store. */
  snapshot<T>(look: (reading: Reading) => Promise<T>): Promise<T>
  /** Runs `change` as one transaction: all of it stays, durably, once the promise resolves, or nothing does. */
  write<T>(change: (writing: Writing) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A Reading looks at the log and the views; it never waits for a writer. */
export interface Reading {
  /** Entries after a place in the log, in order. */
  entries(after?: number): AsyncIterable<StoredEntry>
  blob(hash: string): Promise<Uint8Array | null>
  get(kind: string, key: string): Promise<string | null>
  /** Rows of a view whose keys start with `prefix`, by key in the order of their UTF-8 bytes. */
  list(kind: string, prefix?: string): AsyncIterable<ViewRow>
}

/** A Writing changes the store within one transaction, and reads what it has changed. */
export interface Writing extends Reading {
  /** Adds an entry, unless one of the same id is there: whether it was new. */
  append(entry: NewEntry): Promise<boolean>
  keep(hash: string, bytes: Uint8Array): Promise<void>
  put(kind: string, key: string, json: string): Promise<void>
  remove(kind: string, key: string): Promise<void>
  /** Throws away all views; the log stays. */
  clearViews(): Promise<void>
}

/** A NewEntry is a log entry as it is handed over: canonical JSON under its content id. */
export interface NewEntry {
  readonly id: string
  readonly kind: string
  readonly json: string
  /** SHA-256 of the JSON: an id leaves out what may differ (when, whence), and this does not. */
  readonly digest: string
  /** When the log came to know it, an ISO instant. */
  readonly recorded: string
}

export interface StoredEntry extends NewEntry {
  /** Its place in the log, from 1. */
  readonly seq: number
}

export interface ViewRow {
  readonly key: string
  readonly json: string
}
