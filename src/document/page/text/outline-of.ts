import type { PageDom, PageElement, PageNode } from '../parse.ts'
import { addWords, breakLine, emptyLine, type Line, shownText } from './line.ts'
import { hides, namesOf, roleOf } from './names.ts'
import type { Block, BlockKind, Box, Outline } from './outline.ts'
import { HEADINGS, INLINE, SKIPPED } from './tags.ts'
import { ASIDE_WORDS } from './words.ts'

const ELEMENT = 1
const TEXT = 3

/** Cells longer than this hold running text: their table lays out a page. */
const LONGEST_CELL = 300

interface Drawing {
  readonly boxes: Box[]
  readonly blocks: Block[]
  line: Line
}

/** Where the walk stands. */
interface Place {
  readonly box: number
  readonly kind: BlockKind
  readonly linked: boolean
}

/** The outline of a page: its blocks of text and the boxes around them. */
export function outlineOf({ roots }: PageDom): Outline {
  const drawing: Drawing = { boxes: [], blocks: [], line: emptyLine() }
  const place: Place = { box: -1, kind: 'paragraph', linked: false }
  for (const root of roots) visit(drawing, root, place)
  endBlock(drawing, place.box, place.kind)
  return drawing
}

function visit(drawing: Drawing, node: PageNode, place: Place): void {
  if (node.nodeType === TEXT)
    addWords(drawing.line, node.nodeValue ?? '', {
      linked: place.linked,
      kept: place.kind === 'pre',
    })
  else if (node.nodeType === ELEMENT) visitElement(drawing, node as PageElement, place)
}

function visitElement(drawing: Drawing, element: PageElement, place: Place): void {
  const tag = element.localName.toLowerCase()
  if (SKIPPED.has(tag)) return
  if (tag === 'br') {
    if (breakLine(drawing.line)) endBlock(drawing, place.box, place.kind)
  } else if (tag === 'hr') endBlock(drawing, place.box, place.kind)
  else if (INLINE.has(tag)) visitInline(drawing, element, tag, place)
  else visitBox(drawing, element, tag, place)
}

function visitInline(drawing: Drawing, element: PageElement, tag: string, place: Place): void {
  if (hides(element) || ASIDE_WORDS.test(namesOf(element))) return
  const linked = place.linked || (tag === 'a' && element.getAttribute('href') !== null)
  visitInside(drawing, element, linked === place.linked ? place : { ...place, linked })
}

function visitBox(drawing: Drawing, element: PageElement, tag: string, place: Place): void {
  const cell = tag === 'td' || tag === 'th'
  if (!cell) endBlock(drawing, place.box, place.kind)
  else if (drawing.line.all > 0) drawing.line.parts.push('\t')
  const { boxes, blocks } = drawing
  const from = blocks.length
  const before = drawing.line.all
  const box: Box = {
    tag,
    names: namesOf(element),
    role: roleOf(element),
    parent: place.box,
    from,
    to: from,
    hidden: hides(element),
  }
  const inside = { ...place, box: boxes.length, kind: kindOf(tag, place.kind) }
  boxes.push(box)
  visitInside(drawing, element, inside)
  const whole = !cell || blocks.length > from || drawing.line.all - before > LONGEST_CELL
  if (whole) endBlock(drawing, inside.box, cell ? 'paragraph' : inside.kind)
  box.to = blocks.length
}

function visitInside(drawing: Drawing, element: PageElement, place: Place): void {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(drawing, child, place)
}

function kindOf(tag: string, outer: BlockKind): BlockKind {
  if (HEADINGS.has(tag)) return 'heading'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item'
  if (tag === 'tr') return 'row'
  if (tag === 'pre') return 'pre'
  if (tag === 'blockquote' || tag === 'td' || tag === 'th') return 'paragraph'
  return outer === 'row' || outer === 'heading' ? 'paragraph' : outer
}

/** Takes what was gathered as a block of a box. */
function endBlock(drawing: Drawing, box: number, kind: BlockKind): void {
  const { line, blocks } = drawing
  if (line.all === 0) return
  drawing.line = emptyLine()
  const text = shownText(line)
  if (text === '') return
  blocks.push({ kind, text, linked: Math.min(line.linked, text.length), box })
}
