import { BadInput } from '../../text/errors.ts'
import { addressOf } from './address.ts'
import { dateOf } from './date.ts'
import { languageOf } from './language.ts'
import { LONGEST_TEXT, MOST_ENTRIES } from './limits.ts'
import type { AddressList, ListEntry } from './list.ts'
import { titleOf } from './title.ts'

type Said = string | null | undefined

/** A Found is an entry as its list has it: nothing cleaned, resolved or checked yet. */
export interface Found {
  /** Addresses that it may be found at, the best one first. */
  readonly addresses: readonly Said[]
  readonly base?: Said
  readonly title?: Said
  readonly published?: Said
  readonly updated?: Said
  readonly outlet?: Said
  readonly language?: Said
  readonly text?: Said
}

/** What a list says of itself. */
export interface Head {
  readonly kind: AddressList['kind']
  readonly title?: Said
  readonly next?: Said
  readonly minutes?: number | null
}

/** A list of entries that can be used, each address once. `base` is what its addresses are relative to. Throws BadInput. */
export function gather(head: Head, found: Iterable<Found>, base: string | null, input: string): AddressList {
  const entries = new Map<string, ListEntry>()
  let skipped = 0
  let seen = 0
  for (const one of found) {
    if (++seen > MOST_ENTRIES)
      throw new BadInput(input, `this list has more than ${MOST_ENTRIES} entries`, { mend: 'split it' })
    const entry = entryOf(one, base)
    if (entry === null) skipped++
    else if (!entries.has(entry.address)) entries.set(entry.address, entry)
  }
  const { kind, title, minutes = null } = head
  const next = addressOf(head.next, base)
  return {
    kind,
    title: titleOf(title),
    entries: [...entries.values()],
    // A list that follows itself has no end.
    next: next === base ? null : next,
    minutes,
    skipped,
  }
}

function entryOf(found: Found, listBase: string | null): ListEntry | null {
  const base = found.base ? addressOf(found.base, listBase) : listBase
  for (const said of found.addresses) {
    const address = addressOf(said, base)
    if (address !== null)
      return { address, listed: listedOf(found), updated: dateOf(found.updated), text: textOf(found) }
  }
  return null
}

function listedOf({ title, published, outlet, language }: Found): ListEntry['listed'] {
  return {
    title: titleOf(title),
    published: dateOf(published),
    outlet: titleOf(outlet),
    language: languageOf(language),
  }
}

function textOf({ text }: Found): string | null {
  return text?.trim() && text.length <= LONGEST_TEXT ? text.toWellFormed() : null
}
