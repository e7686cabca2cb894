import { csvRow } from './csv.ts'

/** A Format is how rows leave the register: one JSON list, JSON Lines, or CSV with a head. */
export const FORMATS = ['jsonl', 'json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export type Row = Readonly<Record<string, unknown>>

/** Chunks of text that hold rows in a format; one at a time, so that a large export needs no memory. */
export async function* written(
  rows: AsyncIterable<Row>,
  format: Format,
  columns: readonly string[],
  json: (value: unknown) => string = JSON.stringify,
): AsyncGenerator<string> {
  let count = 0
  if (format === 'csv') yield csvRow(columns)
  for await (const row of rows) {
    if (format === 'csv') yield csvRow(columns.map((column) => row[column]))
    else if (format === 'jsonl') yield `${json(row)}\n`
    else yield `${count === 0 ? '[\n' : ',\n'}${json(row)}`
    count++
  }
  if (format === 'json') yield count === 0 ? '[]\n' : '\n]\n'
}
