/** A Capture says: "at this time, this address answered so, and here is the proof". Paths of the machine never enter it. */
export interface Capture {
  /** The address that was asked for, or `file:NAME` where a file was given. */
  readonly address: string
  /** The address that answered in the end, after redirects. */
  readonly finalAddress: string
  /** When the answer came, an ISO instant in UTC. */
  readonly time: string
  /** Status of the answer; null where it was no HTTP exchange. */
  readonly status: number | null
  /** Headers of the last answer, as sent, in their order. */
  readonly headers: Headers
  /** `sha256:` and the hex digest of the body as it is read, that is, with transfer and content codings undone. */
  readonly digest: string
  /** Whether the rights holder reserves text and data mining, as seen in this answer or in `/.well-known/tdmrep.json`. */
  readonly tdm: TdmReservation
  /** The WARC 1.1 records of the exchange (request, response, and those of the redirects before it), each a gzip member. */
  readonly warc: Uint8Array
}

export type Headers = readonly (readonly [name: string, value: string])[]

/** A TdmReservation says what a page or its host declares by the TDM reservation protocol; `policy` is an address. */
export interface TdmReservation {
  readonly reserved: boolean
  /** Where it was declared: `header`, `meta`, `well-known`; null where nothing is declared. */
  readonly by: 'header' | 'meta' | 'well-known' | null
  readonly policy: string | null
}

/** An Exchange is one request and its answer as they went over the wire, before anything is made of them. */
export interface Exchange {
  readonly address: string
  /** When the request began, an ISO instant in UTC. */
  readonly time: string
  /** Address of the host that answered. */
  readonly ip: string | null
  readonly method: 'GET'
  readonly requestHeaders: Headers
  readonly status: number
  readonly statusText: string
  readonly responseHeaders: Headers
  /** The body with transfer coding undone and content coding (gzip, br) as sent. */
  readonly rawBody: Uint8Array
}
