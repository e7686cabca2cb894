import type { Claim } from '../claims/claim.ts'
import type { ArrangeOptions } from '../register/arrange.ts'
import { type Entry, entryOf } from '../register/entry.ts'
import { verifyTimestamp } from '../source/timestamp/verify.ts'
import { sha256 } from '../text/canonical.ts'
import { StoreFault } from '../text/errors.ts'
import { stands } from '../text/quote.ts'
import { unpack } from './entries.ts'
import { rebuild } from './rebuild.ts'
import { behind } from './refresh.ts'
import type { Reading, Store, StoredEntry } from './store.ts'
import { keptDocument, VIEW } from './views.ts'

/** A Finding says: "this in the register is not what it should be". */
interface Finding {
  /** The entry, document, claim or view row. */
  readonly where: string
  readonly problem: string
}

/** What was looked at, so that "no findings" can be believed. */
interface Verified {
  readonly entries: number
  readonly documents: number
  readonly quotes: number
  readonly rows: number
  readonly findings: readonly Finding[]
}

/**
 * Checks a register against itself: every entry and every frozen text is hashed again, every quote is found again at
 * its place, and the log is folded again into `scratch`, an empty store, whose views must be the same to the byte.
 */
export async function verify(store: Store, scratch: Store, options: ArrangeOptions): Promise<Verified> {
  return store.snapshot(async (reading) => {
    const findings: Finding[] = []
    let [entries, documents, quotes] = [0, 0, 0]
    for await (const stored of reading.entries()) {
      entries++
      if (stored.kind === 'document') documents++
      const found = await checkEntry(stored, reading)
      quotes += found.quotes
      findings.push(...found.findings)
    }
    // A log that is damaged cannot be folded; its own findings come first.
    if (findings.length > 0) return { entries, documents, quotes, rows: 0, findings }
    await rebuild(scratch, options, reading)
    const { rows, findings: differing } = await compareViews(reading, scratch)
    return { entries, documents, quotes, rows, findings: differing }
  })
}

interface Checked {
  readonly quotes: number
  readonly findings: readonly Finding[]
}

async function checkEntry(stored: StoredEntry, reading: Reading): Promise<Checked> {
  const where = `entry ${stored.seq} (${stored.kind} ${stored.id})`
  const fault = (problem: string): Checked => ({ quotes: 0, findings: [{ where, problem }] })
  if (sha256(stored.json) !== stored.digest) return fault('its content does not give its digest')
  let entry: Entry
  let id: string
  try {
    entry = await unpack(stored, reading)
    const { v: _, id: __, recorded, ...content } = entry
    id = entryOf(content, recorded).id
  } catch (error) {
    return fault((error as Error).message)
  }
  if (id !== stored.id || entry.id !== stored.id) return fault('its content does not give its id')
  for (const column of ['kind', 'recorded'] as const)
    if (entry[column] !== stored[column]) return fault(`its ${column} is not that of its content`)
  if (entry.kind === 'document' && sha256(entry.document.text) !== entry.document.hash)
    return fault('its frozen text does not give its hash')
  if (entry.kind === 'claims') return checkQuotes(entry.claims, entry.document, reading)
  const proof = entry.kind === 'capture' || entry.kind === 'stamp' ? await proofFault(entry, reading) : null
  return proof === null ? { quotes: 0, findings: [] } : fault(proof)
}

/** What is wrong with the proof of a capture: its WARC records, or a time stamp over them; null where nothing is. */
async function proofFault(
  entry: Extract<Entry, { readonly kind: 'capture' | 'stamp' }>,
  reading: Reading,
): Promise<string | null> {
  if (entry.kind === 'stamp') {
    const { token, digest } = entry.stamp
    const verified = verifyTimestamp(Buffer.from(token, 'base64'), Buffer.from(digest, 'hex'))
    return verified.kind === 'refused' ? `its time stamp does not hold: ${verified.fault.problem}` : null
  }
  const { warc } = entry.capture
  if (warc === null) return null
  const bytes = await reading.blob(warc)
  if (bytes === null) return 'its WARC records are gone'
  return sha256(bytes) === warc ? null : 'its WARC records do not give their hash'
}

async function checkQuotes(claims: readonly Claim[], document: string, reading: Reading): Promise<Checked> {
  const fault = (problem: string): Checked => ({ quotes: 0, findings: [{ where: `document ${document}`, problem }] })
  let kept: Awaited<ReturnType<typeof keptDocument>>
  try {
    kept = await keptDocument(reading, document)
  } catch (error) {
    return fault((error as Error).message)
  }
  if (!kept) return fault('there are claims but no text')
  const { text } = kept.document
  return {
    quotes: claims.length,
    findings: claims
      .filter(({ quote }) => !stands(quote, text))
      .map(({ id }) => ({ where: `claim ${id}`, problem: 'its quote does not stand where it says' })),
  }
}

/** Rows that are made pair by pair. */
const OF_PAIRS: ReadonlySet<string> = new Set([VIEW.arrangement, VIEW.origins, VIEW.summary])

async function compareViews(
  reading: Reading,
  scratch: Reading,
): Promise<{ rows: number; findings: readonly Finding[] }> {
  const findings: Finding[] = []
  let rows = 0
  // What is marked as behind the log is made anew before it is shown, so it may differ.
  // Where that cannot be told, nothing is excused: the row that cannot be read is named below.
  const late = await behind(reading).catch((error: unknown): ReadonlySet<string> => {
    if (error instanceof StoreFault) return new Set()
    throw error
  })
  const excused = (kind: string, key: string): boolean =>
    kind === VIEW.inferred ? late.size > 0 : OF_PAIRS.has(kind) && late.has(key)
  for (const kind of Object.values(VIEW)) {
    if (kind === VIEW.stale) continue
    for await (const { key, json } of scratch.list(kind)) {
      rows++
      if (!excused(kind, key) && (await reading.get(kind, key)) !== json)
        findings.push({ where: `view ${kind} ${key}`, problem: 'differs from the log; `tertia rebuild` mends it' })
    }
    for await (const { key } of reading.list(kind))
      if (!excused(kind, key) && (await scratch.get(kind, key)) === null)
        findings.push({ where: `view ${kind} ${key}`, problem: 'is not in the log; `tertia rebuild` mends it' })
  }
  return { rows, findings }
}
