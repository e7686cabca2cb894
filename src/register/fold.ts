import type { Entry } from './entry.ts'
import { EMPTY, type Noted, type Reading, type RegisterState } from './state.ts'

/**
 * The state after some more entries. Folding `a` and then `b` gives the same as folding both at once, in any order;
 * an entry folded twice changes nothing.
 */
export function foldAll(state: RegisterState, entries: Iterable<Entry>): RegisterState {
  const documents = new Map(state.documents)
  const readings = new Map(state.readings)
  const reviews = new Map(state.reviews)
  const captures = new Map(state.captures)
  const stamps = new Map(state.stamps)
  const changes = new Map(state.changes)
  const polls = new Map(state.polls)
  for (const entry of entries) {
    switch (entry.kind) {
      case 'document': {
        const { document, provenance, recorded } = entry
        const known = documents.get(document.id)
        // One document under two addresses of capture: the first one known stays, by time and then by content.
        if (!known || isEarlier(recorded, JSON.stringify(provenance), known.recorded, JSON.stringify(known.provenance)))
          documents.set(document.id, { document, provenance, recorded })
        break
      }
      case 'claims': {
        const { id, reader, claims, recorded } = entry
        readings.set(
          entry.document,
          withReading(readings.get(entry.document) ?? [], { entry: id, reader, claims, recorded }),
        )
        break
      }
      case 'review': {
        const { review, recorded } = entry
        const known = reviews.get(review.id)
        if (!known || recorded < known.recorded) reviews.set(review.id, { review, recorded })
        break
      }
      case 'capture':
        note(captures, entry.capture.id, entry.capture, entry.recorded)
        break
      case 'stamp':
        note(stamps, entry.id, entry.stamp, entry.recorded)
        break
      case 'source':
        note(changes, entry.id, entry.change, entry.recorded)
        break
      case 'poll':
        note(polls, entry.id, entry.poll, entry.recorded)
        break
      default:
        throw new TypeError(`unknown entry ${JSON.stringify(entry satisfies never)}`)
    }
  }
  return { documents, readings, reviews, captures, stamps, changes, polls }
}

/** Of one thing noted twice the first time counts. */
function note<T>(known: Map<string, Noted<T>>, id: string, one: T, recorded: string): void {
  const before = known.get(id)
  if (!before || recorded < before.recorded) known.set(id, { ...one, recorded })
}

/** The state after one more entry. For many, `foldAll` copies only once. */
export function fold(state: RegisterState, entry: Entry): RegisterState {
  return foldAll(state, [entry])
}

/** The state of a whole log. */
export function foldLog(entries: Iterable<Entry>): RegisterState {
  return foldAll(EMPTY, entries)
}

/** Readings stay in the order of their versions and times, so that the last one of a reader is the one that counts. */
function withReading(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  const known = readings.find(({ entry }) => entry === reading.entry)
  if (known && known.recorded <= reading.recorded) return readings
  return [...readings.filter((one) => one !== known), reading].sort(byVersion)
}

function byVersion(a: Reading, b: Reading): number {
  const [one, other] = [readerOf(a.reader), readerOf(b.reader)]
  if (one.name !== other.name) return one.name < other.name ? -1 : 1
  return (
    compareVersions(one.version ?? '', other.version ?? '') ||
    (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : a.entry < b.entry ? -1 : 1)
  )
}

/** `builtin@3` is reader `builtin` at version `3`; a name without a version is a person or a tool that imports. */
export function readerOf(reader: string): { readonly name: string; readonly version: string | null } {
  const at = reader.lastIndexOf('@')
  return at > 0 ? { name: reader.slice(0, at), version: reader.slice(at + 1) } : { name: reader, version: null }
}

/** Versions part by part, numbers as numbers: `1.10` is later than `1.9`. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function isEarlier(recorded: string, name: string, than: string, thanName: string): boolean {
  return recorded < than || (recorded === than && name < thanName)
}
