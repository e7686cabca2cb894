import type { KeptDocument } from './state.ts'

/** A Captured document is one version of what its address said. */
interface Captured {
  readonly id: string
  readonly at: string
}

/** The captured documents of each address, oldest first. */
function versionsOf(kept: Iterable<KeptDocument>): ReadonlyMap<string, readonly Captured[]> {
  const byAddress = new Map<string, Captured[]>()
  for (const { document, provenance } of kept) {
    if (provenance.captured === undefined || document.url === null) continue
    const list = byAddress.get(document.url) ?? []
    list.push({ id: document.id, at: provenance.captured })
    byAddress.set(document.url, list)
  }
  for (const list of byAddress.values())
    list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
  return byAddress
}

/**
 * Documents that a later version of their address had taken the place of on a day, with that version; null for all
 * that there is. A first version counts from its publication, a later one from its capture: only then could anybody
 * know that the page had changed.
 */
export function supersededAmong(kept: Iterable<KeptDocument>, asOf: string | null): ReadonlyMap<string, string> {
  const superseded = new Map<string, string>()
  for (const versions of versionsOf(kept).values()) {
    const known = versions.filter(({ at }, i) => i === 0 || asOf === null || at.slice(0, 10) <= asOf)
    const last = known.at(-1)
    for (const { id } of versions) if (last && id !== last.id) superseded.set(id, last.id)
  }
  return superseded
}
