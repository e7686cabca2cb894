import type { Reader } from '../claims/extract.ts'
import type { Document } from '../document/document.ts'
import { isRead } from '../document/language.ts'
import type { Outlets } from '../document/outlets.ts'
import type { Sieve } from '../sieve/sieve.ts'
import { BadInput } from '../text/errors.ts'
import type { Done, Read, Work } from './work.ts'

/** What one thing is read with. */
export interface Equipment {
  readonly reader: Reader
  readonly outlets: Outlets
  /** Tells what speaks of the subject at all; absent where all that is read does. */
  readonly sieve?: Sieve
}

/** Reads one thing in this thread: bytes → Document → claims. What cannot be used comes back as a refusal. */
export async function readOne(work: Work, equipment: Equipment): Promise<Done> {
  if (work.kind === 'document') return readDocument(work.document, work.listed === true, equipment)
  try {
    // Loaded only where there is a page or a paper: plain text needs none of it.
    const { open } = await import('../document/open.ts')
    const document = await open(work.fetched, work.given, equipment.outlets)
    return 'kind' in document ? document : readDocument(document, work.fetched.listed !== null, equipment)
  } catch (error) {
    if (error instanceof BadInput) return { kind: 'refused', fault: error }
    throw error
  }
}

/**
 * What a reader finds in a document; in a language that it does not know, nothing. A reader takes it for granted that a
 * report is about the subject, as one that somebody chose is: of one that a list brought, that is asked first.
 */
function readDocument(document: Document, listed: boolean, { reader, sieve }: Equipment): Read {
  const beside = listed && sieve !== undefined && !sieve(Buffer.from(document.text))
  const claims = beside || !isRead(document.language) ? [] : reader.read(document)
  return { kind: 'read', document, claims, reader: reader.name, beside }
}
