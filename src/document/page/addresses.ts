import { first, type Queryable } from './dom.ts'
import { type Node, stringsIn } from './json-ld.ts'
import type { Signal } from './page.ts'
import { LONGEST } from './tidy.ts'

/**
 * The addresses that a page gives itself. One of another site names the original of a copy: it stands behind the
 * page's own, so that two sites' copies stay two documents.
 */
export function addressesOf(page: Queryable, report: Node | null, own: string | null): readonly Signal[] {
  const link = first(page, 'link[rel~="canonical"]')?.getAttribute('href')
  const og = first(page, 'meta[property="og:url"]')?.getAttribute('content')
  const node = report === null ? null : (stringsIn(report.mainEntityOfPage)[0] ?? stringsIn(report.url)[0])
  const said: Signal[] = []
  for (const [value, by] of [
    [link, 'link canonical'],
    [og, 'meta og:url'],
    [node, 'json-ld mainEntityOfPage'],
  ] as const) {
    const whole = value ? wholeAddress(value, own) : null
    if (whole !== null && !said.some((one) => one.value === whole)) said.push({ value: whole, by })
  }
  if (own === null) return said
  const near = said.filter(({ value }) => siteOf(value) === siteOf(own))
  const self = near.some(({ value }) => value === own) ? [] : [{ value: own, by: 'address of the capture' }]
  return [...near, ...self, ...said.filter((one) => !near.includes(one))]
}

function wholeAddress(value: string, own: string | null): string | null {
  if (value.length > LONGEST.address || !URL.canParse(value, own ?? undefined)) return null
  const whole = new URL(value, own ?? undefined)
  if (!/^https?:$/.test(whole.protocol)) return null
  // A front page is nobody's report, whatever a template says.
  if (whole.pathname === '/' && whole.search === '') return null
  whole.hash = ''
  whole.username = ''
  whole.password = ''
  return whole.href
}

/** The last labels of a host: enough to tell that `www.` and `amp.` are one site. */
function siteOf(address: string): string {
  const labels = URL.canParse(address) ? new URL(address).hostname.split('.') : []
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2
  return labels.slice(short ? -3 : -2).join('.')
}

/** A day in the path of an address: `/2025/05/06/`, `/2025-05-06-`, `/20250506/`. */
export function dayInAddress(address: string | null): readonly Signal[] {
  if (address === null || !URL.canParse(address)) return []
  const path = new URL(address).pathname
  const match =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path)
  return match
    ? [{ value: `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`, by: 'address' }]
    : []
}
