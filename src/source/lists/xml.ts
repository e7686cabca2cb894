import { BadInput } from '../../text/errors.ts'
import { LONGEST_TAG } from './limits.ts'

/** A Token is one piece of XML; `from` and `to` bound it, or what it holds, in the text. Names are without prefix and in lower case. */
export type Token =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly from: number
      readonly parts: number
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text' | 'cdata' | 'aside'; readonly from: number; readonly to: number }

const NAME = /[\p{L}_:][^\s/>"'=<]*/uy

/**
 * Tokens of XML in one pass that never looks back, so that no text makes it slow. Comments,
 * instructions and the DOCTYPE are asides; a `<` before anything but a name is text, as careless feeds have it. Entities are left as they are, and a
 * document that defines some of its own is refused: they serve to blow a small file up, or to read files of this machine.
 */
export function* tokensOf(text: string, input: string): Generator<Token> {
  const cutOff = (what: string): BadInput =>
    new BadInput(input, `this ends in the middle of ${what}`, { mend: 'fetch it again, it is cut off' })
  const after = (mark: string, from: number, what: string): number => {
    const at = text.indexOf(mark, from)
    if (at === -1) throw cutOff(what)
    return at + mark.length
  }
  let from = 0
  let at = text.indexOf('<')
  while (at !== -1) {
    const code = text.charCodeAt(at + 1)
    NAME.lastIndex = code === SLASH ? at + 2 : at + 1
    const name = code === BANG || code === QUESTION ? null : NAME.exec(text)?.[0]
    if (name === undefined) {
      at = text.indexOf('<', at + 1)
      continue
    }
    if (at > from) yield { kind: 'text', from, to: at }
    if (text.startsWith('<![CDATA[', at)) {
      from = after(']]>', at, 'a CDATA section')
      yield { kind: 'cdata', from: at + 9, to: from - 3 }
    } else if (code === BANG || code === QUESTION) {
      if (text.startsWith('<!--', at)) from = after('-->', at + 4, 'a comment')
      else from = code === BANG ? endOfDoctype(text, at, input) : after('?>', at, 'an instruction')
      if (code === QUESTION) checkLength(from - at, input)
      yield { kind: 'aside', from: at, to: from }
    } else {
      const tag = endOfTag(text, NAME.lastIndex)
      if (tag === null) throw cutOff('a tag')
      checkLength(tag.to - at, input)
      from = tag.to
      const local = (name as string).slice((name as string).indexOf(':') + 1).toLowerCase()
      if (code === SLASH) yield { kind: 'close', name: local }
      else yield { kind: 'open', name: local, from: at, parts: tag.parts, empty: text.charCodeAt(from - 2) === SLASH }
    }
    at = text.indexOf('<', from)
  }
  if (from < text.length) yield { kind: 'text', from, to: text.length }
}

function checkLength(length: number, input: string): void {
  if (length > LONGEST_TAG)
    throw new BadInput(input, `a tag has more than ${LONGEST_TAG} characters`, { mend: 'check that it is a list' })
}

const BANG = 0x21
const SLASH = 0x2f
const QUESTION = 0x3f
const EQUALS = 0x3d
const MORE = 0x3e

/** Behind the `>` that no quotes hold, with the attributes on the way; null where there is none. */
function endOfTag(text: string, start: number): { readonly to: number; readonly parts: number } | null {
  let parts = 0
  for (let at = start; at < text.length && at - start <= LONGEST_TAG; at++) {
    const code = text.charCodeAt(at)
    if (code === MORE) return { to: at + 1, parts }
    if (code === 0x22 || code === 0x27) {
      at = text.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (at === -1) return null
    } else if (code <= 0x20 || code === EQUALS) parts += beginsPart(text.charCodeAt(at + 1), code) ? 1 : 0
  }
  return start + LONGEST_TAG < text.length ? { to: start + LONGEST_TAG, parts } : null
}

/** Whether a part begins behind a blank, or behind a `=` that no value in quotes follows. */
function beginsPart(next: number, code: number): boolean {
  return next > 0x20 && (code !== EQUALS || (next !== 0x22 && next !== 0x27))
}

function endOfDoctype(text: string, at: number, input: string): number {
  const refuse = (problem: string): BadInput =>
    new BadInput(input, problem, { mend: 'take these declarations out, then read it again' })
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10))) throw refuse('a declaration stands where none may')
  const close = text.indexOf('>', at)
  if (close === -1) throw refuse('its DOCTYPE has no end')
  const begin = text.slice(at, close).indexOf('[')
  if (begin === -1) return close + 1
  const subset = at + begin
  const end = text.indexOf(']', subset)
  if (end === -1 || /<!entity/i.test(text.slice(subset, end)))
    throw refuse(end === -1 ? 'its DOCTYPE has no end' : 'it defines entities of its own')
  const last = text.indexOf('>', end)
  if (last === -1 || text.slice(end + 1, last).trim() !== '') throw refuse('its DOCTYPE has no end')
  return last + 1
}
