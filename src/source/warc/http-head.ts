import type { Exchange, Headers } from '../capture.ts'

/** Head of the request as it went over the wire. */
export function requestHead({ address, method, requestHeaders }: Exchange): Buffer {
  const { pathname, search } = new URL(address)
  return head(`${method} ${pathname}${search} HTTP/1.1`, requestHeaders)
}

/** Head of the answer as it came over the wire. */
export function responseHead({ status, statusText, responseHeaders }: Exchange): Buffer {
  return head(`HTTP/1.1 ${status} ${statusText}`, responseHeaders)
}

function head(first: string, headers: Headers): Buffer {
  const text = [first, ...headers.map(([name, value]) => `${name}: ${value}`)].map(oneLine).join('\r\n')
  // Headers are bytes that were read one character a byte; what is more than a byte did not come from the wire.
  return Buffer.from(`${text}\r\n\r\n`, /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1')
}

/** A line break in a header would begin another one. */
export function oneLine(line: string): string {
  return line.replace(/[\r\n\0]+/g, ' ')
}
