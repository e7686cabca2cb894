import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { BadInput } from '../../text/errors.ts'

/**
 * A lookup that gives a connection only addresses that may be asked. It runs when the connection is made and hands on
 * the very addresses that it judged, so that a name which leads elsewhere a moment later gains nothing. One address
 * that may not be asked condemns the name: which of them would be tried is not ours to say.
 */
export function guardedLookup(lookup: LookupFunction, refusal: (ip: string) => BadInput | null): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, answer, family) => {
      if (error) return callback(error, [])
      const addresses: readonly LookupAddress[] =
        typeof answer === 'string' ? [{ address: answer, family: family ?? 0 }] : answer
      for (const { address } of addresses) {
        const fault = refusal(address)
        if (fault !== null) return callback(fault, [])
      }
      const [first] = addresses
      if (first === undefined) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), [])
      return options.all ? callback(null, [...addresses]) : callback(null, first.address, first.family)
    })
  }
}
