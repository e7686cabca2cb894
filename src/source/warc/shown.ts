const MOST_SHOWN = 80

/** What a hostile file says, fit for one line of a message: in quotes, without control characters, and not long. */
export function shown(value: string): string {
  return JSON.stringify(printable(value))
}

/** Text without control characters, which could command a terminal, and not long. */
export function printable(value: string): string {
  const clean = value.replace(/\p{C}/gu, '�')
  return clean.length > MOST_SHOWN ? `${clean.slice(0, MOST_SHOWN)}…` : clean
}
