import { BadInput } from '../text/errors.ts'
import type { Refused } from './source.ts'

/** What the system answers where a path cannot be read, in words, with the mend. */
const SAID: Readonly<Record<string, readonly [problem: string, mend: string]>> = {
  ENOENT: ['there is nothing here', 'check the path'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'check the path'],
  ENAMETOOLONG: ['this name is longer than the system allows', 'check the path'],
  EACCES: ['this may not be read', 'check its permissions'],
  EPERM: ['this may not be read', 'check its permissions'],
  ELOOP: ['these links lead in a circle', 'remove one of them'],
  EISDIR: ['this is a folder, not a file', 'name the folder itself, or a file'],
  EIO: ['the disk or the stream cannot be read', 'check it, then try again'],
  EMFILE: ['too many files are open', 'close some programs, then try again'],
}

/** The refusal of an input that the system would not let be read; an error of any other kind is a bug, and goes on. */
export function unreadable(input: string, error: unknown): Refused {
  if (error instanceof BadInput) return { kind: 'refused', fault: error }
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code !== 'string') throw error
  const [problem, mend] = SAID[code] ?? [`this cannot be read (${code})`, 'check the path and the disk']
  return { kind: 'refused', fault: new BadInput(input, problem, { mend }) }
}

/** What comes of an input up to where it can be read; where it cannot, that is its last refusal, and no other input suffers. */
export async function* guarded<T>(input: string, source: AsyncIterable<T>): AsyncGenerator<T | Refused> {
  try {
    yield* source
  } catch (error) {
    yield unreadable(input, error)
  }
}
