import type { Listed } from '../source.ts'
export interface ListEntry {
  readonly address: string
  readonly listed: Listed
  readonly updated: string | null
  readonly text: string | null
}
export interface AddressList {
  readonly kind: 'feed' | 'sitemap' | 'sitemap-index' | 'opml' | 'addresses'
  readonly title: string | null
  readonly entries: readonly ListEntry[]
  readonly next: string | null
  readonly minutes: number | null
  readonly skipped: number
}
