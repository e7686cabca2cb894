// A spreadsheet takes a cell that starts so for a formula; OWASP's list, with the full-width forms.
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/

const STEERING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu

const NUMBER = /^-?\d+(?:\.\d+)?$/

/** A row of CSV (RFC 4180). No cell can become a formula, however a report was worded. */
export function csvRow(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  const given = typeof value === 'object' ? JSON.stringify(value) : String(value)
  // What could steer a terminal, or turn a line around, has no place in a cell, nor in front of a formula.
  const text = given.replace(STEERING, '')
  // A number of ours may start with a minus; a report's text that starts with one is kept from being reckoned.
  const safe = typeof value !== 'number' && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
