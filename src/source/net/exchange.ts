import { type buildConnector, Client, type Dispatcher } from 'undici'
import type { Exchange, Headers } from '../capture.ts'
import { type Alarms, createAlarms } from './alarms.ts'
import { closed, faultOf, SLOW, tooLarge } from './fault.ts'
import { type FetchLimits, MOST_HEADER_BYTES } from './limits.ts'

/** A Wire is what all exchanges of a fetcher have in common. */
export interface Wire {
  /** Makes connections for an address, and only to hosts that may be asked. */
  readonly connectorFor: (url: URL) => buildConnector.connector
  readonly limits: FetchLimits
  readonly now: () => string
  /** Ends all exchanges under way. */
  readonly stop: AbortSignal
}

export interface Ask {
  readonly url: URL
  readonly headers: Headers
  /** Bytes of the body that are taken, and what becomes of an answer that has more. */
  readonly bytes: number
  readonly beyond: 'refuse' | 'cut'
}

/**
 * One GET request over a connection of its own, and its answer as it went over the wire; redirects are not followed.
 * Ends within the limits whatever the server does; throws BadInput of the address where no whole answer came.
 */
export async function exchange({ url, headers, bytes, beyond }: Ask, wire: Wire): Promise<Exchange> {
  const { limits, stop, now } = wire
  const time = now()
  let ip: string | null = null
  const connector = wire.connectorFor(url)
  const client = new Client(url.origin, {
    // The address of the host belongs to the record.
    connect: (target, callback) =>
      connector(target, (...[error, socket]) => {
        if (error !== null) return callback(error, null)
        ip = socket.remoteAddress ?? null
        callback(null, socket)
      }),
    pipelining: 0,
    // Silence is measured here: undici's own timers begin anew with each bit of a head.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: MOST_HEADER_BYTES,
  })
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const alarms = createAlarms<keyof typeof SLOW>((what) => reject(SLOW[what](url.href, limits)))
  alarms.set('whole', limits.totalMs)
  const onStop = (): void => reject(closed(url.href))
  stop.addEventListener('abort', onStop)
  try {
    if (stop.aborted) onStop()
    else {
      client.dispatch(
        { method: 'GET', path: `${url.pathname}${url.search}`, headers: headers.flat() },
        taking({
          ...{ most: bytes, limits, alarms, resolve, reject },
          over: () => (beyond === 'cut' ? 'cut' : tooLarge(url.href, bytes)),
        }),
      )
    }
    const answer = await promise
    // As undici writes them, before all others.
    const sent: Headers = [['host', url.host], ['connection', 'close'], ...headers]
    return { address: url.href, time, ip, method: 'GET', requestHeaders: sent, ...answer }
  } catch (error) {
    throw faultOf(error, url.href, limits)
  } finally {
    alarms.clear()
    stop.removeEventListener('abort', onStop)
    // Whatever still comes is of no use; a server that goes on sending is hung up on.
    client.destroy().catch(() => {})
  }
}

type Answer = Pick<Exchange, 'status' | 'statusText' | 'responseHeaders' | 'rawBody'>

interface Taking {
  readonly most: number
  readonly limits: FetchLimits
  readonly alarms: Alarms<keyof typeof SLOW>
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  readonly over: () => Error | 'cut'
}

/** Takes an answer as undici hands it out, and no more of its body than the most. */
function taking({ most, limits, alarms, resolve, reject, over }: Taking): Dispatcher.DispatchHandler {
  let head: Omit<Answer, 'rawBody'> | null = null
  const chunks: Buffer[] = []
  let size = 0
  const end = (): void => {
    if (head !== null) resolve({ ...head, rawBody: Buffer.concat(chunks) })
  }
  return {
    onRequestStart: () => alarms.set('headers', limits.headersMs),
    onResponseStart(controller, status, _, statusText = '') {
      // An informational answer comes before the answer.
      if (status < 200) return
      head = { status, statusText, responseHeaders: pairsOf(controller.rawHeaders) }
      alarms.unset('headers')
      alarms.set('body', limits.bodyMs)
    },
    onResponseData(controller, chunk) {
      alarms.set('body', limits.bodyMs)
      const room = most - size
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      size += chunk.length
      if (chunk.length <= room) return
      const fault = over()
      if (fault === 'cut') end()
      else reject(fault)
      controller.abort(new Error('more than is taken'))
    },
    onResponseEnd: end,
    onResponseError: (_, error) => reject(error),
  }
}

/** Headers as they came, one character a byte. */
function pairsOf(raw: Dispatcher.DispatchController['rawHeaders']): Headers {
  const parts = Array.isArray(raw) ? raw.map((part) => (typeof part === 'string' ? part : part.toString('latin1'))) : []
  return Array.from({ length: parts.length >> 1 }, (_, i) => [parts[2 * i] ?? '', parts[2 * i + 1] ?? ''] as const)
}
