import type { Listed } from '../source.ts'

/** A ListEntry says: "a list names this address, and says this of it". */
export interface ListEntry {
  /** Absolute, http or https. */
  readonly address: string
  readonly listed: Listed
  /** ISO instant or EDTF date at which the list says that the page last changed; null where it does not say. */
  readonly updated: string | null
  /** The whole text as HTML where the list carries it, not a summary of it; else null. */
  readonly text: string | null
}

/** An AddressList is what a feed, a sitemap, an OPML file or a plain list of addresses says. */
export interface AddressList {
  readonly kind: 'feed' | 'sitemap' | 'sitemap-index' | 'opml' | 'addresses'
  readonly title: string | null
  /** In the list's own order, each address once. */
  readonly entries: readonly ListEntry[]
  /** Address of the page of the list that follows (RFC 5005, JSON Feed's `next_url`); null at its end. */
  readonly next: string | null
  /** Minutes after which the list itself asks to be read again; null where it does not. */
  readonly minutes: number | null
  /** Entries without an address that can be used. */
  readonly skipped: number
}
