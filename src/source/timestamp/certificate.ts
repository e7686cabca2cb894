import { contentOf, type Der, derOf, inside, oidOf, TAG } from './der.ts'
import { OID } from './oids.ts'
import type { Signer } from './token.ts'

/** Extensions of a certificate stand under this tag. */
const EXTENSIONS = 0xa3
/** A version stands under this tag before the serial number. */
const VERSION = 0xa0

/** A Named is the part of a certificate by which a signer names it, and what it may be used for. */
export interface Named {
  readonly issuer: Buffer
  readonly serial: Buffer
  readonly keyIdentifier: Buffer | null
  /** Whether it may be used for time stamps and, as RFC 3161 wants it, for nothing else. */
  readonly stampsOnly: boolean
}

/** Reads what is needed of a certificate in DER. Throws BadInput. */
export function namedOf(certificate: Buffer): Named {
  const fields = inside(inside(derOf(certificate), TAG.sequence)[0], TAG.sequence)
  const [serial, , issuer] = fields[0]?.tag === VERSION ? fields.slice(1) : fields
  const extensions = extensionsOf(fields.find(({ tag }) => tag === EXTENSIONS))
  const key = extensions.get(OID.keyIdentifier)
  const usage = extensions.get(OID.extendedKeyUsage)
  return {
    issuer: (issuer as Der | undefined)?.whole ?? Buffer.alloc(0),
    serial: contentOf(serial, TAG.integer),
    keyIdentifier: key ? contentOf(derOf(key.value), TAG.octets) : null,
    stampsOnly: usage?.critical === true && purposesOf(usage.value).join() === OID.timeStamping,
  }
}

/** Whether this is the certificate that a signer names. */
export function isNamed(certificate: Named, { id }: Signer): boolean {
  if ('key' in id) return certificate.keyIdentifier?.equals(id.key) ?? false
  return certificate.issuer.equals(id.issuer) && certificate.serial.equals(id.serial)
}

function purposesOf(value: Buffer): readonly string[] {
  return inside(derOf(value), TAG.sequence).map(oidOf)
}

interface Extension {
  readonly critical: boolean
  readonly value: Buffer
}

function extensionsOf(holder: Der | undefined): ReadonlyMap<string, Extension> {
  if (holder === undefined) return new Map()
  return new Map(
    inside(inside(holder, EXTENSIONS)[0], TAG.sequence).map((extension) => {
      const [name, ...more] = inside(extension, TAG.sequence)
      const critical = more[0]?.tag === TAG.boolean && more[0].content[0] !== 0
      return [oidOf(name), { critical, value: contentOf(more.at(-1), TAG.octets) }]
    }),
  )
}
