/** A Link is an Atom link, which RSS feeds borrow. */
export interface Link {
  readonly href?: string
  readonly rel?: string
  readonly type?: string
}

/** Where the first link of a relation leads. */
export function linkOf(links: readonly Link[] | undefined, rel: string): string | undefined {
  return links?.find((link) => link.rel?.toLowerCase() === rel)?.href
}

/** Where the page that an entry stands for is: a link without relation or an `alternate` one, HTML rather than other media. */
export function alternateOf(links: readonly Link[] | undefined): string | undefined {
  const pages = links?.filter(({ rel }) => rel === undefined || rel.toLowerCase() === 'alternate')
  return (pages?.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages?.[0])?.href
}
