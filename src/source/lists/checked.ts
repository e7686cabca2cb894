import { BadInput } from '../../text/errors.ts'
import { bounded, type Roots } from './bounded.ts'
import { MOST_ENTITIES, MOST_MARKS_OF_FEED, MOST_STRAY_TEXT } from './limits.ts'

/** A Checked is XML that a parser may be given: within bounds, closed, and without what stood before its root, the DOCTYPE above all. */
export interface Checked {
  readonly root: string
  readonly xml: string
}

/** The same XML, once a pass over it has shown that it is safe to parse. Throws BadInput. */
export function checked(text: string, input: string, what: string, roots: Roots): Checked {
  let root: string | null = null
  let begin = 0
  let stray = 0
  let inField = false
  for (const { token, open } of bounded(text, input, what, roots, MOST_MARKS_OF_FEED)) {
    if (token.kind === 'open') {
      if (root === null) begin = token.from
      root ??= token.name
      if (open.length === fieldDepth(root)) inField = WHOLE.exec(text.slice(token.from, token.from + 20)) !== null
    } else if (token.kind === 'close') inField &&= root !== null && open.length > fieldDepth(root)
    else if (token.kind === 'text' && !inField) stray += token.to - token.from
    if (stray > MOST_STRAY_TEXT)
      throw new BadInput(input, `this ${what} has more than ${MOST_STRAY_TEXT} characters beside its items' texts`, {
        mend: 'check that it is a list',
      })
  }
  checkEntities(text, input)
  return { root: root as string, xml: text.slice(begin) }
}

/** Fields of an item that hold whole texts, under the names by which the parser passes over them at once. */
const WHOLE = /^<(?:description|content:encoded|content|summary)[\s>]/

/** Elements from the root to an item's field: RSS has a channel between. */
function fieldDepth(root: string): number {
  return root === 'rss' ? 4 : 3
}

function checkEntities(text: string, input: string): void {
  let count = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1))
    if (++count > MOST_ENTITIES)
      throw new BadInput(input, `this list has more than ${MOST_ENTITIES} entities`, { mend: 'split it' })
}
