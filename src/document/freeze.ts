/** A text as it is frozen: NFC, `\n` line ends, no byte order mark; otherwise as given, so that offsets hold for good. */
export function freeze(given: string): string {
  const plain = given.replace(/^\ufeff/, '')
  return (plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain).normalize('NFC')
}
