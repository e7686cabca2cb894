import { BadInput } from '../text/errors.ts'

/** Letters of any script bear a few marks; endless runs of them take the square of their length to put in order. */
const MOST_MARKS = 1000

/** Refuses a text that nobody can have written. */
export function checkMarks(text: string, input: string, place: string | null): void {
  for (const { 0: run, index } of text.matchAll(/\p{M}+/gu)) {
    if (run.length <= MOST_MARKS) continue
    const where = `line ${text.slice(0, index).split('\n').length}`
    throw new BadInput(input, `more than ${MOST_MARKS.toLocaleString('en')} combining marks stand in a row`, {
      place: place === null ? where : `${place}, ${where} of its text`,
      mend: 'give the text as it was printed',
    })
  }
}

/** A text as it is frozen: NFC, `\n` line ends, no byte order mark; otherwise as given, so that offsets hold for good. */
export function freeze(given: string): string {
  const plain = given.replace(/^\ufeff/, '')
  return (plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain).normalize('NFC')
}
