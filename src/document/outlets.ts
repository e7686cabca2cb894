import type { Declared } from './page/page.ts'

/** An Outlet says: "who prints under these hosts, where it sits, what it is, and who owns it". */
export interface Outlet {
  readonly name: string
  /** Hosts without `www.`; a subdomain belongs to its host unless it has a row of its own. */
  readonly hosts: readonly string[]
  /** ISO 3166-1 alpha-2, `XK` or `EU`; null where it has no seat in one state. */
  readonly state: string | null
  /** One of the kinds that the check of the table knows; a user's own table may use words of its own. */
  readonly kind: string
  /** The group that owns it; null where none is known. */
  readonly owner: string | null
}

/** Outlets, looked up by where a page came from. */
export interface Outlets {
  byHost(host: string): Outlet | null
  /** What a page declares, its outlet by the table where the table knows the host: one name for one outlet. */
  complete(declared: Declared, address: string | null): Declared
}

export const NO_OUTLETS: Outlets = { byHost: () => null, complete: (declared) => declared }

export function outletsOf(table: readonly Outlet[]): Outlets {
  const hosts = new Map(table.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)))
  const byHost = (host: string): Outlet | null => {
    const labels = host
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/\.$/, '')
      .split('.')
    for (let i = 0; i + 1 < labels.length; i++) {
      const outlet = hosts.get(labels.slice(i).join('.'))
      if (outlet) return outlet
    }
    return null
  }
  return {
    byHost,
    complete(declared, address) {
      const from = declared.address[0]?.value ?? address
      const host = from === null || !URL.canParse(from) ? null : new URL(from).hostname
      const outlet = host === null ? null : byHost(host)
      if (outlet === null) return declared
      return { ...declared, outlet: [{ value: outlet.name, by: 'table of outlets' }, ...declared.outlet] }
    },
  }
}
