import type { AddressList, ListEntry } from '../../../src/source/lists/list.ts'
import { type ListContent, readList } from '../../../src/source/lists/read.ts'
import { BadInput } from '../../../src/text/errors.ts'

export const BASE = 'https://herald.example.org/world/list'

/** The list of a text, as it would come from `BASE`. */
export function listOf(content: ListContent, text: string, base: string | null = BASE): AddressList {
  return readList(content, Buffer.from(text), null, base, 'the list')
}

/** An entry about which its list says nothing but what is given. */
export function entry(
  address: string,
  { updated = null, text = null, ...listed }: Partial<ListEntry['listed'] & Pick<ListEntry, 'updated' | 'text'>> = {},
): ListEntry {
  return { address, listed: { title: null, published: null, outlet: null, language: null, ...listed }, updated, text }
}

/** The words of the refusal; anything else that is thrown goes on. */
export function refusal(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
  return 'was read'
}
