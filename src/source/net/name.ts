import { printable } from '../printable.ts'

/** An address as messages name it: on one line, without user name and password. */
export function nameOf(address: string): string {
  return printable(address.trim().replace(/^([a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i, '$1…@'), 300)
}
