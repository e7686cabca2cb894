import type { Output } from '../output.ts'

/** Colours are an aid and never the only sign; `plain.ts` lets these few codes through. */
const CODES = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const

export type Styled = { readonly [style in keyof typeof CODES]: (text: string) => string }

/** The styles of an output; where it takes no colour they change nothing. */
export function styles({ colour }: Output): Styled {
  const wrap = (code: number) => (text: string) => (colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text)
  const entries = Object.entries(CODES).map(([name, code]) => [name, wrap(code)])
  return Object.fromEntries(entries) as Styled
}
