/** Limits of fetching: what a server may take of time and space before it is cut off. */
export interface FetchLimits {
  /** Milliseconds for name, connection and TLS. */
  readonly connectMs: number
  /** Milliseconds from the request to the end of the answer's headers. */
  readonly headersMs: number
  /** Milliseconds of silence within a body. */
  readonly bodyMs: number
  /** Milliseconds for one exchange as a whole, so that a byte now and then holds nobody. */
  readonly totalMs: number
  /** Bytes of one body as sent. */
  readonly bytes: number
  /** Bytes of one body with its content codings undone. */
  readonly unpackedBytes: number
  /** Redirects that are followed, one after another. */
  readonly redirects: number
  /** Milliseconds between the end of one request to a host and the next; none for hosts that are allowed by name. */
  readonly perHostDelayMs: number
}

export const FETCH_LIMITS: FetchLimits = {
  connectMs: 10_000,
  headersMs: 20_000,
  bodyMs: 15_000,
  totalMs: 60_000,
  // A WARC record of more than 32 MB would not be read again.
  bytes: 24 << 20,
  unpackedBytes: 32 << 20,
  redirects: 5,
  perHostDelayMs: 1000,
}

/** Bytes of an answer's head. Servers send a few kilobytes. */
export const MOST_HEADER_BYTES = 64 << 10

/** Characters of an address: what is longer is no page's, and costs time to match with robots.txt. */
export const LONGEST_ADDRESS = 2048

/** Bytes of robots.txt and tdmrep.json that are read; RFC 9309 asks for 500 KiB at least. */
export const HOST_FILE_BYTES = 500 << 10
