// What could steer a terminal or turn a line around: control characters but the line end, and marks of direction.
const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

/** Text fit for a terminal: nothing in it can move the cursor, hide words, colour them or reverse them. */
export function plain(text: string): string {
  return text.replace(STEERING, (mark) => (mark === '\t' ? ' ' : ''))
}

/** JSON on one line that a terminal shows safely too: what could steer it is spelt out. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
