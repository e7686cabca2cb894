import { BadInput } from '../../text/errors.ts'
import { DEEPEST, MOST_ENTRIES } from './limits.ts'
import { type Token, tokensOf } from './xml.ts'

/** Names of the root elements of lists, each with the name of its entries. */
export type Roots = Readonly<Record<string, string>>

/** A Step is a token with the names of the elements that hold it, root first; of an element that opens or closes, its own is the last. The array is live. */
export interface Step {
  readonly token: Token
  readonly open: readonly string[]
}

/** HTML's elements without an end, which careless feeds hold unescaped. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input', 'col'])

/** Steps of a list's XML, until one goes beyond what a list may hold. Elements that are not closed end with the one that holds them. Throws BadInput. */
export function* bounded(text: string, input: string, what: string, roots: Roots, mostMarks: number): Generator<Step> {
  const open: string[] = []
  let root: string | null = null
  let [marks, entries] = [0, 0]
  for (const token of tokensOf(text, input)) {
    if (token.kind !== 'text') marks += token.kind === 'open' ? 1 + token.parts : 1
    if (marks > mostMarks) throw tooMuch(input, `${mostMarks} tags and attributes`)
    if (token.kind === 'open') {
      if (root === null) root = rootOf(token.name, what, roots, input)
      entries += token.name === roots[root] ? 1 : 0
      if (entries > MOST_ENTRIES) throw tooMuch(input, `${MOST_ENTRIES} entries`)
      if (open.length >= DEEPEST) throw tooMuch(input, `${DEEPEST} elements within each other`)
      open.push(token.name)
      yield { token, open }
      if (token.empty) yield { token: { kind: 'close', name: token.name }, open }
      if (token.empty || VOID.has(token.name)) open.pop()
    } else if (token.kind === 'close') {
      const at = open.lastIndexOf(token.name)
      while (at !== -1 && open.length > at) {
        yield { token: { kind: 'close', name: open.at(-1) as string }, open }
        open.pop()
      }
    } else if (token.kind === 'aside' && root !== null && text.startsWith('<!D', token.from))
      throw new BadInput(input, 'its DOCTYPE stands where none may', { mend: 'take it out' })
    else yield { token, open }
  }
  if (root === null) throw new BadInput(input, `there is no ${what} in this`, { mend: 'check where it comes from' })
  if (open.length > 0)
    throw new BadInput(input, `this ends before its <${open[0]}> does`, { mend: 'fetch it again, it is cut off' })
}

function rootOf(name: string, what: string, roots: Roots, input: string): string {
  if (Object.hasOwn(roots, name)) return name
  const found = name === 'html' ? 'a page' : `something that begins with <${name.slice(0, 40)}>`
  const wanted = `${/^[AEIO]/i.test(what) ? 'an' : 'a'} ${what}`
  throw new BadInput(input, `this is ${found}, not ${wanted}`, { mend: `give the address of the ${what} itself` })
}

function tooMuch(input: string, most: string): BadInput {
  return new BadInput(input, `this list has more than ${most}`, { mend: 'split it, or give a shorter one' })
}
