import { BadInput } from '../../text/errors.ts'

/** A Manifest is what `datapackage.json` says of the files of a WACZ. */
export interface Manifest {
  readonly title: string | null
  readonly version: string | null
  /** Digest of each file by its path: `sha256:` and hex, or `md5:` from older tools. */
  readonly hashes: ReadonlyMap<string, string>
}

const NOT_SO = 'datapackage.json is not as WACZ has it'

/** Reads the manifest, leaving out what is not needed. Throws BadInput. */
export function manifestOf(text: string, input: string): Manifest {
  const said = parsed(text)
  if (!isRecord(said)) throw new BadInput(input, NOT_SO)
  const { resources, title, wacz_version } = said
  if (!Array.isArray(resources)) throw new BadInput(input, `${NOT_SO}: it lists no resources`)
  const hashes = new Map<string, string>()
  for (const resource of resources as readonly unknown[]) {
    if (!isRecord(resource)) continue
    const { path, hash } = resource
    if (typeof path === 'string' && typeof hash === 'string') hashes.set(path, hash.toLowerCase())
  }
  return { title: textOf(title), version: textOf(wacz_version), hashes }
}

/** The digest that `datapackage-digest.json` gives for the manifest; null where it gives none. */
export function manifestHash(text: string): string | null {
  const said = parsed(text)
  return isRecord(said) ? (textOf(said.hash)?.toLowerCase() ?? null) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
