import { StoreFault } from '../text/errors.ts'

/** A stored row as it was put in; one that is no JSON any more is a damaged register, not a bug. */
export function stored<T>(json: string, kind: string, key: string): T {
  try {
    return JSON.parse(json) as T
  } catch (error) {
    throw new StoreFault(
      `the register is damaged (${kind} ${key} is no JSON); run \`tertia verify\`, then \`tertia rebuild\``,
      { cause: error },
    )
  }
}
