import type { Claim } from '../../src/claims/claim.ts'
import { claimId } from '../../src/claims/claim-id.ts'
import type { Reader } from '../../src/claims/extract.ts'
import { making } from '../../src/cli/reader.ts'
import type { Document } from '../../src/document/document.ts'
import { NO_OUTLETS } from '../../src/document/outlets.ts'
import type { Tools } from '../../src/pipeline.ts'
import { readAlone } from '../../src/pool/alone.ts'
import { quoteOf } from '../../src/text/quote.ts'

/** A claim of a stretch of a document, all else plain. */
export function claimOf(document: Document, words: string, more: Partial<Claim> = {}): Claim {
  const start = document.text.indexOf(words)
  const claim: Omit<Claim, 'id'> = {
    ...{ document: document.id, type: 'transfer', from: 'US', to: 'RW', destination: null, when: null, time: null },
    ...{ upTo: null, count: null, people: null, amount: null, modality: 'asserted', hedge: null, speaker: null },
    ...{
      attribution: [],
      instrument: null,
      slots: {},
      quote: quoteOf(document.text, { start, end: start + words.length }),
    },
    ...{ rule: 'test', reader: 'names@1', confidence: {}, reasons: [], flags: [] },
    ...more,
  }
  return { id: claimId(claim), ...claim }
}

const STATES: Readonly<Record<string, string>> = { Rwanda: 'RW', Uganda: 'UG', Eswatini: 'SZ' }
const SENT = /sent (\d+) people to (Rwanda|Uganda|Eswatini)/g

/** A small reader for tests of what lies around readers: "sent 7 people to Rwanda" is a transfer by the United States. */
export function namedReader(name: string): Reader {
  return {
    name,
    read: (document) =>
      [...document.text.matchAll(SENT)].map(([words, count, state]) =>
        claimOf(document, words, { count: Number(count), to: STATES[state as string] ?? null, reader: name }),
      ),
  }
}

export const nameReader = namedReader('names@1')

export const tools: Tools = { reading: readAlone({ reader: nameReader, outlets: NO_OUTLETS }), making }

export function reportRecord(
  id: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    id,
    outlet: 'Lake Post',
    published: '2025-05-06',
    text: `Report ${id}. Washington sent 7 people to Rwanda.`,
    ...more,
  }
}
