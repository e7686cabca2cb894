import { CONTEXT, contentOf, type Der, derOf, inside, noDer, oidOf, TAG } from './der.ts'
import { OID } from './oids.ts'

/** A Stamp is what an authority signs: "I saw this digest at this time". */
export interface Stamp {
  /** ISO instant in UTC. */
  readonly time: string
  /** The policy that it was given under, an object identifier. */
  readonly policy: string
  /** Hex. */
  readonly serial: string
  /** The hash function, an object identifier, and the digest. */
  readonly imprint: { readonly algorithm: string; readonly digest: Buffer }
  /** Hex without leading zeros; null where the request had none. */
  readonly nonce: string | null
}

/** A Token is a stamp in its signed envelope (CMS SignedData), taken apart and not yet verified. */
export interface Token {
  readonly stamp: Stamp
  /** The bytes of the stamp, which are hashed. */
  readonly content: Buffer
  /** Certificates in DER that came with it. */
  readonly certificates: readonly Buffer[]
  readonly signer: Signer
}

export interface Signer {
  /** Issuer and serial number of the signer's certificate, or its key's identifier. */
  readonly id: { readonly issuer: Buffer; readonly serial: Buffer } | { readonly key: Buffer }
  readonly digestAlgorithm: string
  /** What is signed: its values by their names, and its bytes as they are hashed. */
  readonly attributes: ReadonlyMap<string, Der>
  readonly signed: Buffer
  readonly signatureAlgorithm: string
  readonly signature: Buffer
}

/** Takes a time-stamp token apart. Throws BadInput. */
export function tokenOf(bytes: Uint8Array): Token {
  const [type, wrapped] = inside(derOf(bytes), TAG.sequence)
  if (oidOf(type) !== OID.signedData) throw noDer()
  const [, , encapsulated, ...more] = inside(inside(wrapped, CONTEXT)[0], TAG.sequence)
  const [contentType, holder] = inside(encapsulated, TAG.sequence)
  if (oidOf(contentType) !== OID.tstInfo) throw noDer()
  const content = contentOf(inside(holder, CONTEXT)[0], TAG.octets)
  const certificates = more.find(({ tag }) => tag === CONTEXT)
  const signers = inside(more.at(-1), TAG.set)
  // RFC 3161: a token bears one signature, the authority's.
  if (signers.length !== 1) throw noDer()
  return {
    stamp: stampOf(content),
    content,
    certificates: certificates ? inside(certificates, CONTEXT).map(({ whole }) => whole) : [],
    signer: signerOf(signers[0] as Der),
  }
}

function stampOf(content: Buffer): Stamp {
  const [, policy, imprint, serial, time, ...more] = inside(derOf(content), TAG.sequence)
  const [algorithm, digest] = inside(imprint, TAG.sequence)
  const nonce = more.find(({ tag }) => tag === TAG.integer)
  return {
    time: instantOf(contentOf(time, TAG.time).toString('latin1')),
    policy: oidOf(policy),
    serial: contentOf(serial, TAG.integer).toString('hex'),
    imprint: { algorithm: oidOf(inside(algorithm, TAG.sequence)[0]), digest: contentOf(digest, TAG.octets) },
    nonce: nonce ? hexOf(nonce.content) : null,
  }
}

function signerOf(signer: Der): Signer {
  const [, id, digestAlgorithm, attributes, signatureAlgorithm, signature] = inside(signer, TAG.sequence)
  if (attributes?.tag !== CONTEXT) throw noDer()
  // They are signed as the set that they are, not under the tag that they travel with.
  const signed = Buffer.from(attributes.whole)
  signed[0] = TAG.set
  return {
    id: idOf(id),
    digestAlgorithm: oidOf(inside(digestAlgorithm, TAG.sequence)[0]),
    attributes: attributesOf(attributes),
    signed,
    signatureAlgorithm: oidOf(inside(signatureAlgorithm, TAG.sequence)[0]),
    signature: contentOf(signature, TAG.octets),
  }
}

function idOf(id: Der | undefined): Signer['id'] {
  if (id?.tag === 0x80) return { key: id.content }
  const [issuer, serial] = inside(id, TAG.sequence)
  return { issuer: (issuer ?? raise()).whole, serial: contentOf(serial, TAG.integer) }
}

function attributesOf(attributes: Der): ReadonlyMap<string, Der> {
  const found = new Map<string, Der>()
  for (const attribute of inside(attributes, CONTEXT)) {
    const [name, values] = inside(attribute, TAG.sequence)
    const [value, more] = inside(values, TAG.set)
    if (value === undefined || more !== undefined || found.has(oidOf(name))) throw noDer()
    found.set(oidOf(name), value)
  }
  return found
}

/** `20260102030405.5Z` as `2026-01-02T03:04:05.5Z`. */
function instantOf(time: string): string {
  const [, year, month, day, hour, minute, second, rest] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)((?:\.\d{1,9})?)Z$/.exec(time) ?? raise()
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}${rest}Z`
  return Number.isNaN(Date.parse(instant)) ? raise() : instant
}

/** A number in hex without leading zeros, so that two ways to write it are equal. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(?:00)+(?=..)/, '')
}

function raise(): never {
  throw noDer()
}
