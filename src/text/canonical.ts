import { createHash } from 'node:crypto'

/** JSON with sorted keys and no white space (RFC 8785 for the values used here), so that equal content has equal bytes. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
    return JSON.stringify(value) ?? 'null'
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = value as Readonly<Record<string, unknown>>
  let json = ''
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key]
    if (field !== undefined) json += `${json && ','}${JSON.stringify(key)}:${canonicalJson(field)}`
  }
  return `{${json}}`
}

/** SHA-256 of bytes or of a string's UTF-8, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The id of a value: the hash of its canonical JSON, 128 bits in hex. */
export function contentId(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, 32)
}
