import type { Headers } from '../capture.ts'
import { printable } from '../printable.ts'

/** Validators are what a server gave to ask again by, so that it need not send what has not changed. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** All values of a header, joined by commas as HTTP allows; null where it is not there. */
export function headerOf(headers: Headers, name: string): string | null {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim())
  return values.length === 0 ? null : values.join(', ')
}

/** Media type in small letters and character encoding, as the Content-Type says. */
export function contentTypeOf(headers: Headers): {
  readonly mediaType: string | null
  readonly charset: string | null
} {
  const value = headerOf(headers, 'content-type') ?? ''
  return {
    mediaType: /^\s*([\w.+-]+\/[\w.+-]+)/.exec(value)?.[1]?.toLowerCase() ?? null,
    charset: /;\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(value)?.[1] ?? null,
  }
}

/** What an answer can be asked for again by. */
export function validatorsOf(headers: Headers): Validators {
  return { etag: plain(headerOf(headers, 'etag')), lastModified: plain(headerOf(headers, 'last-modified')) }
}

/** Headers of a request that asks only for what has changed. */
export function conditionsOf({ etag, lastModified }: Validators): Headers {
  const [tag, date] = [plain(etag), plain(lastModified)]
  return [
    ...(tag === null ? [] : [['if-none-match', tag] as const]),
    ...(date === null ? [] : [['if-modified-since', date] as const]),
  ]
}

/** Longer values are kept by nobody. */
const LONGEST_VALIDATOR = 500

/** A value that can stand in a header: visible ASCII, so that nothing in it begins another header. */
function plain(value: string | null): string | null {
  return value !== null && value.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(value) ? value : null
}

/** Seconds that a server asks to wait, by its Retry-After in either form; null where it names none. */
export function retryAfterOf(headers: Headers, now: string): number | null {
  const value = headerOf(headers, 'retry-after') ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value)
  // A date of HTTP begins with the day of the week; Date.parse takes much more than dates.
  const until = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - Date.parse(now)) / 1000))
}

/** Status of an answer as messages give it: `404 Not Found`. */
export function statusLine({ status, statusText }: { readonly status: number; readonly statusText: string }): string {
  return printable(`${status} ${statusText}`.trim(), 80)
}
