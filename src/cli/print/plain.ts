// What could steer a terminal or turn a line around: control characters but the line end, and marks of direction.
const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

/** Begins the few colours of `style.ts`, which pass. */
const ESCAPE = String.fromCharCode(27)
const COLOUR = new RegExp(`${ESCAPE}\\[(?:0|1|2|3[1-6])m`, 'g')

/** Text fit for a terminal: nothing in it can move the cursor, hide words or reverse them. */
export function plain(text: string, colour = false): string {
  if (!colour || !text.includes(ESCAPE)) return text.replace(STEERING, replace)
  let out = ''
  let from = 0
  for (const match of text.matchAll(COLOUR)) {
    out += text.slice(from, match.index).replace(STEERING, replace) + match[0]
    from = match.index + match[0].length
  }
  return out + text.slice(from).replace(STEERING, replace)
}

function replace(mark: string): string {
  return mark === '\t' ? ' ' : ''
}

/** JSON on one line that a terminal shows safely too: what could steer it is spelt out. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
