/** Text of a hostile file fit for one line of a message: without control characters, which could command a terminal, and cut. */
export function printable(text: string, most = 200): string {
  const clean = text.slice(0, most + 1).replace(/\p{C}/gu, '�')
  return clean.length > most ? `${clean.slice(0, most)}…` : clean
}
