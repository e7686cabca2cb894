/**
 * How deep the tags of a page nest, told before it is parsed: the parser's own time grows with tags times depth, so that
 * a page made to hang it must be known first. Walks over tags as the parser does, with a stack of what is open.
 */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|(\/?)([a-zA-Z][^\s/>]*)([^>]*))/g

/** Elements that have no inside. */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose inside is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

/** Elements that a sibling of the same kind closes. */
const SELF_CLOSED = new Set('p li dt dd tr td th thead tbody tfoot option optgroup h1 h2 h3 h4 h5 h6 a'.split(' '))

/** The greatest depth of a page's elements; counting stops at the limit. */
export function depthOf(html: string, limit: number): number {
  const open: string[] = []
  let deepest = 0
  let foreign = 0
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (tag[2] === undefined) continue
    const name = tag[2].toLowerCase()
    if (tag[1] === '/') {
      const at = open.lastIndexOf(name)
      if (at === -1) continue
      open.length = at
      if (at < foreign) foreign = 0
      continue
    }
    if (VOID.has(name) || (foreign > 0 && tag[3]?.endsWith('/'))) continue
    if (RAW.has(name)) {
      const end = html.indexOf(`</${tag[2]}`, TAG.lastIndex)
      if (end !== -1) TAG.lastIndex = end
      continue
    }
    if (SELF_CLOSED.has(name) && open[open.length - 1] === name) continue
    open.push(name)
    if (foreign === 0 && (name === 'svg' || name === 'math')) foreign = open.length
    if (open.length > deepest) deepest = open.length
    if (deepest >= limit) return deepest
  }
  return deepest
}
