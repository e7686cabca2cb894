import type { BadInput } from '../../text/errors.ts'
import type { Capture, Exchange } from '../capture.ts'
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}
export type Got =
  | {
      readonly kind: 'got'
      readonly exchanges: readonly Exchange[]
      readonly body: Uint8Array
      readonly capture: Capture
      readonly validators: Validators
      readonly mediaType: string | null
      readonly charset: string | null
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'later'; readonly afterSeconds: number | null; readonly reason: string }
  | { readonly kind: 'refused'; readonly fault: BadInput }
export interface Fetcher {
  get(address: string, validators?: Validators): Promise<Got>
  close(): Promise<void>
}
export interface FetcherOptions {
  readonly allowHosts: ReadonlySet<string>
  readonly userAgent: string
  readonly now: () => string
}
export function createFetcher(_options: FetcherOptions): Fetcher {
  throw new Error('not merged yet')
}
