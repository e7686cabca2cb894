import type { PageElement } from '../parse.ts'

/** Words of a name in camel case, snake case or with hyphens, each closed in by hyphens: `articleBody_main` is `-article-body-main-`. */
function wordsOfName(name: string): string {
  if (name === '') return '-'
  const parted = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  return `-${parted.replace(/[^\p{L}]+/gu, '-')}-`.replace(/--+/g, '-')
}

/** The words that an element is named by: its class, its id and the names that its makers test it by. */
export function namesOf(element: PageElement): string {
  const id = element.getAttribute('id')
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component')
  return wordsOfName([element.getAttribute('class') ?? '', id ?? '', test ?? ''].join(' '))
}

/** What an element says that it is. */
export function roleOf(element: PageElement): string {
  const role = element.getAttribute('role')
  const property = element.getAttribute('itemprop')
  return role === null && property === null ? '-' : wordsOfName(`${role ?? ''} ${property ?? ''}`)
}

const INVISIBLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether its own attributes keep an element from readers' eyes. */
export function hides(element: PageElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    INVISIBLE.test(element.getAttribute('style') ?? '')
  )
}
