import { unstyled } from './style.ts'

/** A Column says how a column of a table may be laid out. */
export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Cells may be broken over lines where the table does not fit. */
  readonly wraps?: boolean
}

const GAP = '  '

/** A wrapping column is not made narrower than its longest word, if the word is no longer than this. */
const LONG_WORD = 16

/** Where even that leaves too little room, words are broken, and a wrapping column has at least this. */
const NARROWEST = 6

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
    const parted = cells.map((cell, i) => (columns[i]?.wraps ? broken(cell, widths[i] as number) : [cell]))
    const height = Math.max(1, ...parted.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) =>
      parted
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
        lines.push(line.trimEnd())
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

/** A line broken to a width, what follows its first part set in. */
export function hanging(text: string, width: number): readonly string[] {
  if (text.length <= width || lengthOf(text) <= width) return [text]
  return text.split('\n').flatMap((line) => {
    if (lengthOf(line) <= width) return [line]
    const inset = /^ */.exec(line)?.[0] ?? ''
    return wrap(line.slice(inset.length), width - inset.length - 2).map(
      (part, i) => `${inset}${i === 0 ? '' : '  '}${part}`,
    )
  })
}

/** Lines of a cell, all within its column: a word that is too long is broken. */
function broken(cell: string, width: number): readonly string[] {
  return wrap(cell, width).flatMap((line) => {
    const letters = [...line]
    return letters.length <= width
      ? [line]
      : Array.from({ length: Math.ceil(letters.length / width) }, (_, i) =>
          letters.slice(i * width, (i + 1) * width).join(''),
        )
  })
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
  const words = columns.map(({ head }, i) =>
    Math.min(
      LONG_WORD,
      Math.max(...[head, ...rows.map((row) => row[i] ?? '')].flatMap((cell) => cell.split(/\s/).map(lengthOf))),
    ),
  )
  shrink(widths, (i) => words[i] as number)
  shrink(widths, () => NARROWEST)
  return widths

  /** Takes from the widest columns until the table fits, or each has its least. */
  function shrink(all: number[], least: (column: number) => number): void {
    for (;;) {
      const over = all.reduce((sum, w) => sum + w, GAP.length * (all.length - 1)) - width
      const widest = all.reduce(
        (best, w, i) => (columns[i]?.wraps && w > least(i) && (best === -1 || w > (all[best] as number)) ? i : best),
        -1,
      )
      if (over <= 0 || widest === -1) return
      all[widest] = Math.max(least(widest), (all[widest] as number) - Math.max(1, Math.min(over, 8)))
    }
  }
}

function lengthOf(text: string): number {
  return [...unstyled(text).replace(/\p{M}/gu, '')].length
}
