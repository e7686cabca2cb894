/** What may come next in a JSON text. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more'

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y

/** Offset at which a text ceases to be JSON, its length where it breaks off: V8 does not tell it for every fault. */
export function whereJsonBreaks(text: string): number {
  const open: string[] = []
  let next = 'value' as Next
  let at = 0
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++
    const mark = text[at]
    if (mark === undefined || (open.length === 0 && next === 'more')) return at
    const inside = open.at(-1)
    if (next === 'colon') {
      if (mark !== ':') return at
      next = 'value'
      at++
    } else if (closes(mark, inside, next)) {
      open.pop()
      next = 'more'
      at++
    } else if (next === 'more') {
      if (mark !== ',') return at
      next = inside === '{' ? 'key' : 'value'
      at++
    } else if (mark === '"') {
      const end = endOfString(text, at)
      if (end < 0) return at
      next = next === 'key' || next === 'first key' ? 'colon' : 'more'
      at = end
    } else if (next === 'key' || next === 'first key') return at
    else if (mark === '{' || mark === '[') {
      open.push(mark)
      next = mark === '{' ? 'first key' : 'first value'
      at++
    } else {
      LITERAL.lastIndex = at
      if (!LITERAL.test(text)) return at
      next = 'more'
      at = LITERAL.lastIndex
    }
  }
}

function closes(mark: string, inside: string | undefined, next: Next): boolean {
  if (mark === '}') return inside === '{' && (next === 'more' || next === 'first key')
  return mark === ']' && inside === '[' && (next === 'more' || next === 'first value')
}

/** Behind the closing quote; -1 where the string is not one. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) return i + 1
    if (code < 0x20) return -1
    if (code === 0x5c && !/^(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(++i, i + 5))) return -1
  }
  return -1
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
