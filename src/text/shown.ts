/** A bad value as a message quotes it: JSON, cut to so many characters, however large or deep it is. */
export function shown(value: unknown, most = 80): string {
  const said = spell(value, most)
  return said.length > most ? `${said.slice(0, most - 1)}…` : said
}

/** At least `room` characters of a value, where it has so many; each level spends one, so that depth is bounded too. */
function spell(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room))
  if (typeof value !== 'object' || value === null) return String(value ?? null)
  if (room <= 0) return ''
  const list = Array.isArray(value)
  let said = list ? '[' : '{'
  for (const key in value) {
    if (said.length > room) return said
    if (said.length > 1) said += ','
    if (!list) said += `${JSON.stringify(key.slice(0, room))}:`
    said += spell((value as Readonly<Record<string, unknown>>)[key], room - said.length)
  }
  return said + (list ? ']' : '}')
}
