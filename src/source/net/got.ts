import { BadInput } from '../../text/errors.ts'
import type { Capture, Exchange, TdmReservation } from '../capture.ts'
import { digestOf } from '../warc/digest.ts'
import { exchangeRecords } from '../warc/write.ts'
import { contentTypeOf, retryAfterOf, statusLine, type Validators, validatorsOf } from './headers.ts'
import { nameOf } from './name.ts'
import type { Journey } from './redirects.ts'
import { unpack } from './unpack.ts'

/** A Got is what became of an address that was asked for. */
export type Got =
  | {
      readonly kind: 'got'
      /** The redirects, then the answer. */
      readonly exchanges: readonly Exchange[]
      /** The answer's body with its codings undone. */
      readonly body: Uint8Array
      readonly capture: Capture
      readonly validators: Validators
      readonly mediaType: string | null
      readonly charset: string | null
    }
  /** The server says that it is as it was when the validators were given. */
  | { readonly kind: 'unchanged' }
  /** The server asks to come again later; `afterSeconds` is null where it does not say when. */
  | { readonly kind: 'later'; readonly afterSeconds: number | null; readonly reason: string }
  | { readonly kind: 'refused'; readonly fault: BadInput }

const LATER: ReadonlySet<number> = new Set([429, 503])

export interface Making {
  /** Whether the request was for what has changed only. */
  readonly conditional: boolean
  readonly unpackedBytes: number
  /** Gives the present as an ISO instant. */
  readonly now: () => string
  readonly tdm: (journey: Journey) => Promise<TdmReservation>
}

/** What an answer comes to. Throws BadInput where it cannot be used. */
export async function gotOf(journey: Journey, { conditional, unpackedBytes, now, tdm }: Making): Promise<Got> {
  const { exchanges, last, url } = journey
  const { status, responseHeaders } = last
  const time = now()
  if (LATER.has(status)) {
    return {
      kind: 'later',
      afterSeconds: retryAfterOf(responseHeaders, time),
      reason: `it answers ${statusLine(last)}`,
    }
  }
  if (status === 304) {
    if (conditional) return { kind: 'unchanged' }
    throw new BadInput(
      nameOf(url.href),
      'it answers that nothing has changed, although nothing was asked for by date or tag',
    )
  }
  const body = await unpack(last, unpackedBytes)
  const capture: Capture = {
    address: exchanges[0]?.address ?? url.href,
    finalAddress: url.href,
    time,
    status,
    headers: responseHeaders,
    digest: digestOf(body),
    tdm: await tdm(journey),
    warc: exchangeRecords(exchanges),
  }
  return {
    ...{ kind: 'got', exchanges, body, capture },
    validators: validatorsOf(responseHeaders),
    ...contentTypeOf(responseHeaders),
  }
}
