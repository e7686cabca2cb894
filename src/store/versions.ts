import { type Edit, editsBetween } from '../events/edits.ts'
import { claimsOf } from '../register/as-of.ts'
import type { KeptDocument } from '../register/state.ts'
import type { Reading } from './store.ts'
import { addressOf, keptDocument, readingsOf, versionsAt } from './views.ts'

/** A Version is one captured text of an address, with what changed in its claims since the one before. */
export interface Version {
  readonly document: KeptDocument
  readonly edits: readonly Edit[]
}

/** The versions of the address that a document was captured from, oldest first; the document alone where it was not captured. */
export async function versionsOfDocument(reading: Reading, id: string): Promise<readonly Version[]> {
  const kept = await keptDocument(reading, id)
  if (!kept) return []
  const address = addressOf(kept)
  return address === null ? [{ document: kept, edits: [] }] : versionsOfAddress(reading, address)
}

export async function versionsOfAddress(reading: Reading, address: string): Promise<readonly Version[]> {
  const documents: KeptDocument[] = []
  for (const id of await versionsAt(reading, address)) {
    const kept = await keptDocument(reading, id)
    if (kept) documents.push(kept)
  }
  documents.sort((a, b) => (capturedAt(a) < capturedAt(b) ? -1 : 1))
  const versions: Version[] = []
  for (const [i, document] of documents.entries()) {
    const earlier = documents[i - 1]
    const edits = earlier ? editsBetween(await told(reading, earlier), await told(reading, document)) : []
    versions.push({ document, edits })
  }
  return versions
}

const capturedAt = ({ provenance }: KeptDocument): string => provenance.captured ?? ''

async function told(reading: Reading, { document }: KeptDocument): Promise<Parameters<typeof editsBetween>[0]> {
  return { claims: claimsOf(await readingsOf(reading, document.id)), text: document.text }
}
