/** Reading untyped YAML values into typed ones, collecting faults with the path of each. */

export type Path = readonly (string | number)[]

/** A Complaint is a fault by its path in a file; the file's reader turns paths into lines. */
export interface Complaint {
  readonly path: Path
  readonly problem: string
  readonly mend: string
}

/** Fields is one YAML mapping under reading. */
export interface Fields {
  readonly value: Readonly<Record<string, unknown>>
  readonly path: Path
  readonly complaints: Complaint[]
}

/** A mapping with only the keys that are known. */
export function fieldsOf(value: unknown, path: Path, known: readonly string[], complaints: Complaint[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complaints.push({ path, problem: 'is no list of “key: value” lines', mend: `write the keys ${known.join(', ')}` })
    return { value: {}, path, complaints }
  }
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record))
    if (!known.includes(key))
      complaints.push({
        path: [...path, key],
        problem: `unknown key “${key}”`,
        mend: `known here: ${known.join(', ')}`,
      })
  return { value: record, path, complaints }
}

/** A text; empty, with a complaint, where it is missing. */
export function textAt({ value, path, complaints }: Fields, key: string, fallback?: string): string {
  const found = value[key]
  if (typeof found === 'string' && found.trim() !== '') return found.trim()
  if (found === undefined && fallback !== undefined) return fallback
  complaints.push({
    path: key in value ? [...path, key] : path,
    problem: `“${key}” is missing or no text`,
    mend: `add “${key}: …”`,
  })
  return ''
}

/** A whole number. */
export function numberAt({ value, path, complaints }: Fields, key: string): number {
  const found = value[key]
  if (typeof found === 'number' && Number.isInteger(found)) return found
  complaints.push({
    path: key in value ? [...path, key] : path,
    problem: `“${key}” is missing or no whole number`,
    mend: `add “${key}: 1”`,
  })
  return 0
}

/** One text or a list of texts, as a list. */
export function textsAt({ value, path, complaints }: Fields, key: string): readonly string[] {
  const found = value[key]
  if (found === undefined || found === null) return []
  const list = Array.isArray(found) ? found : [found]
  return list.flatMap((entry, i) => {
    if (typeof entry === 'string' && entry.trim() !== '') return [entry.trim()]
    complaints.push({
      path: [...path, key, ...(Array.isArray(found) ? [i] : [])],
      problem: 'is no text',
      mend: 'put it in quotes',
    })
    return []
  })
}

/** The entries of a list, each with its path. */
export function entriesAt({ value, path, complaints }: Fields, key: string): readonly { value: unknown; path: Path }[] {
  const found = value[key]
  if (found === undefined || found === null) return []
  if (Array.isArray(found)) return found.map((entry: unknown, i) => ({ value: entry, path: [...path, key, i] }))
  complaints.push({ path: [...path, key], problem: `“${key}” is no list`, mend: 'begin each entry with “- ”' })
  return []
}

/** A mapping of short texts, `{ category: approval }`. */
export function pairsAt({ value, path, complaints }: Fields, key: string): Readonly<Record<string, string>> {
  const found = value[key]
  if (found === undefined || found === null) return {}
  if (typeof found !== 'object' || Array.isArray(found)) {
    complaints.push({
      path: [...path, key],
      problem: `“${key}” is no list of “name: value”`,
      mend: `write “${key}: {name: value}”`,
    })
    return {}
  }
  const pairs: Record<string, string> = {}
  for (const [name, entry] of Object.entries(found))
    if (typeof entry === 'string') pairs[name] = entry
    else complaints.push({ path: [...path, key, name], problem: `“${name}” is no text`, mend: 'put it in quotes' })
  return pairs
}
