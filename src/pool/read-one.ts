import type { Reader } from '../claims/extract.ts'
import type { Document } from '../document/document.ts'
import { isRead } from '../document/language.ts'
import type { Outlets } from '../document/outlets.ts'
import { BadInput } from '../text/errors.ts'
import type { Done, Read, Work } from './work.ts'

/** What one thing is read with. */
export interface Equipment {
  readonly reader: Reader
  readonly outlets: Outlets
}

/** Reads one thing in this thread: bytes → Document → claims. What cannot be used comes back as a refusal. */
export async function readOne(work: Work, { reader, outlets }: Equipment): Promise<Done> {
  if (work.kind === 'document') return readDocument(work.document, reader)
  try {
    // Loaded only where there is a page or a paper: plain text needs none of it.
    const { open } = await import('../document/open.ts')
    const document = await open(work.fetched, work.given, outlets)
    return 'kind' in document ? document : readDocument(document, reader)
  } catch (error) {
    if (error instanceof BadInput) return { kind: 'refused', fault: error }
    throw error
  }
}

/** What a reader finds in a document; in a language that it does not know, nothing. */
function readDocument(document: Document, reader: Reader): Read {
  return { kind: 'read', document, claims: isRead(document.language) ? reader.read(document) : [], reader: reader.name }
}
