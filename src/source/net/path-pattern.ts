/**
 * Whether a path begins as a pattern of tdmrep.json or robots.txt says: `*` is any run of characters, `$` at the end is
 * the end. Each part is looked for once, so that no pattern can make it slow.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$')
  const [first = '', ...parts] = unescaped(whole ? pattern.slice(0, -1) : pattern).split('*')
  // In a path these two stand for themselves.
  const text = unescaped(path).replaceAll('*', '%2A').replaceAll('$', '%24')
  if (!text.startsWith(first)) return false
  let from = first.length
  const last = parts.pop()
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  if (last === undefined) return !whole || from === text.length
  return whole ? text.length - last.length >= from && text.endsWith(last) : text.indexOf(last, from) !== -1
}

/** The path with letters, digits and `-._~` as themselves and all other bytes that were escaped in one way of writing. */
function unescaped(path: string): string {
  return path
    .replace(/[^\0-\x7f]+/g, (text) => encodeURIComponent(text.toWellFormed()))
    .replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
    })
}
