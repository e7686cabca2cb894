/** A Column says how a column of a table may be laid out. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Cells may be broken over lines where the table does not fit. */
  readonly wraps?: boolean
}

const GAP = '  '

/** A wrapping column is never made narrower than this. */
const NARROWEST = 16

/** Lines of a table that fits `width` columns; `mark` styles a finished cell without changing its width. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  mark: (cell: string, column: number, head: boolean) => string = (cell) => cell,
): readonly string[] {
  const widths = fitted(columns, rows, width)
  const lines = [
    lay(
      columns.map(({ head }) => head),
      true,
    ),
  ]
  lines.push([widths.map((w) => '─'.repeat(w)).join(GAP)])
  for (const row of rows) lines.push(lay(row, false))
  return lines.flat()

  function lay(cells: readonly string[], head: boolean): string[] {
    const broken = cells.map((cell, i) => (columns[i]?.wraps ? wrap(cell, widths[i] as number) : [cell]))
    const height = Math.max(1, ...broken.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) =>
      broken
        .map((parts, i) => {
          const part = parts[line] ?? ''
          const space = ' '.repeat(Math.max(0, (widths[i] as number) - lengthOf(part)))
          return columns[i]?.align === 'right' ? space + mark(part, i, head) : mark(part, i, head) + space
        })
        .join(GAP)
        .trimEnd(),
    )
  }
}

/** Lines of a text, none longer than `width` unless a single word is. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const given of text.split('\n')) {
    let line = ''
    for (const word of given.split(' ')) {
      if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

/** A text cut to a length, with a sign that it was. */
export function cut(text: string, length: number): string {
  return lengthOf(text) <= length
    ? text
    : `${[...text]
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

function fitted(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map(({ head }, i) =>
    Math.max(lengthOf(head), ...rows.map((row) => Math.max(...(row[i] ?? '').split('\n').map(lengthOf)))),
  )
  for (;;) {
    const total = widths.reduce((sum, w) => sum + w, GAP.length * (widths.length - 1))
    const widest = widths.reduce(
      (best, w, i) => (columns[i]?.wraps && w > NARROWEST && (best === -1 || w > (widths[best] as number)) ? i : best),
      -1,
    )
    if (total <= width || widest === -1) return widths
    widths[widest] = Math.max(NARROWEST, (widths[widest] as number) - Math.max(1, Math.min(total - width, 8)))
  }
}

function lengthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length
}
