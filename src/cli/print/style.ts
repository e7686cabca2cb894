/** Colours are an aid and never the only sign. */
const CODES = { bold: 1, faint: 2, yellow: 33 } as const

export type Styled = { readonly [style in keyof typeof CODES]: (text: string) => string }

/** Stands before a style until the line is printed: no report can know it, so none can colour what is shown of it. */
const KEY = `style-${Math.random().toString(36).slice(2)}`
const MARK = new RegExp(`${KEY}<(\\d+)>`, 'g')

/** A line without its styles, as wide as it will look. */
export function unstyled(line: string): string {
  return line.includes(KEY) ? line.replace(MARK, '') : line
}

/** The styles of an output; where it takes no colour they change nothing. */
export function styles({ colour }: { readonly colour: boolean }): Styled {
  const wrap = (code: number) => (text: string) => (colour && text !== '' ? `${KEY}<${code}>${text}${KEY}<0>` : text)
  const entries = Object.entries(CODES).map(([name, code]) => [name, wrap(code)])
  return Object.fromEntries(entries) as Styled
}

/** A line with its styles as the terminal takes them; all else in it must be plain by now. */
export function styled(line: string): string {
  return line.replace(MARK, `${String.fromCharCode(27)}[$1m`)
}
