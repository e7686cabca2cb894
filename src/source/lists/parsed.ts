import { DetectError, ParseError } from 'feedsmith'
import { BadInput } from '../../text/errors.ts'

/** What a parser makes of checked XML; null where there is nothing in it. Throws BadInput. */
export function parsed<T>(parse: (xml: string) => T, xml: string, what: string, input: string): T | null {
  try {
    return parse(xml)
  } catch (error) {
    // Its root is known to be the right one: what these say is that nothing stands in it.
    if (error instanceof ParseError || error instanceof DetectError) return null
    // Whatever the parser stumbles over is the file's fault: it is the only thing that was handed to it.
    throw new BadInput(input, `this ${what} is broken XML`, { mend: 'check it with an XML validator' })
  }
}
