import { ParseError } from 'feedsmith'
import { BadInput } from '../../text/errors.ts'

/** What a parser makes of checked XML; null where there is nothing in it. Throws BadInput. */
export function parsed<T>(parse: (xml: string) => T, xml: string, what: string, input: string): T | null {
  try {
    return parse(xml)
  } catch (error) {
    if (error instanceof ParseError) return null
    // Whatever the parser stumbles over is the file's fault: it is the only thing that was handed to it.
    throw new BadInput(input, `this ${what} is broken XML`, { mend: 'check it with an XML validator' })
  }
}
