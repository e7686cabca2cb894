import { ifAbsolute } from './address.ts'
import { type Found, gather } from './gather.ts'
import type { AddressList } from './list.ts'

/** The list of a text with an address a line; blank lines and those that begin with `#` say nothing. Throws BadInput. */
export function readAddresses(text: string, base: string | null, input: string): AddressList {
  return gather({ kind: 'addresses' }, linesOf(text), base, input)
}

function* linesOf(text: string): Generator<Found> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    const line = text.slice(from, to).trim()
    // A relative line is more likely a stray word than an address.
    if (line !== '' && !line.startsWith('#')) yield { addresses: [ifAbsolute(line)] }
    from = to + 1
  }
}
