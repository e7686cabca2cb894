import type { Claim } from '../claims/claim.ts'
import type { Document } from '../document/document.ts'
import type { Given } from '../document/make.ts'
import type { Aside } from '../document/verdict.ts'
import type { FetchedBytes, Refused } from '../source/source.ts'

/** A Work is one thing to be read: a document that is made already, or bytes that it must be made of first. */
export type Work =
  | {
      readonly kind: 'document'
      readonly input: string
      readonly document: Document
      /** Whether a list brought it. */
      readonly listed?: boolean
    }
  | { readonly kind: 'bytes'; readonly fetched: FetchedBytes; readonly given: Given }

/** A Done is what reading came to: a document with its claims, an aside, or a refusal. */
export type Done = Read | Aside | Refused

export interface Read {
  readonly kind: 'read'
  readonly document: Document
  readonly claims: readonly Claim[]
  /** Name and version of the reader. */
  readonly reader: string
  /** Whether a list brought it and it does not speak of the subject, so that nothing was read. */
  readonly beside: boolean
}

/** A Reading reads things, several at the same time; `close` lets go of its threads. */
export interface Reading {
  read(work: Work): Promise<Done>
  /** How many things it reads at the same time. */
  readonly width: number
  close(): Promise<void>
}

/** Where a thing came from, as messages name it. */
export function inputOf(work: Work): string {
  return work.kind === 'document' ? work.input : work.fetched.input
}
