import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { BadInput } from '../../text/errors.ts'
import type { Refused } from '../source.ts'
import { isNamed, namedOf } from './certificate.ts'
import { contentOf, INPUT, inside, oidOf, TAG } from './der.ts'
import { HASH, OID, SIGNED_HASH } from './oids.ts'
import { type Stamp, type Token, tokenOf } from './token.ts'

/** A Verified says: "this token stamps this digest, and whoever holds this certificate's key signed it". */
export interface Verified extends Stamp {
  readonly kind: 'verified'
  /** Who signed, as the certificate that came with the token names it; null where none came. */
  readonly authority: string | null
  /** What was verified, in words. */
  readonly checked: readonly string[]
  /** What was not, in words; never empty, for who may be trusted is the user's to say. */
  readonly unchecked: readonly string[]
}

const IMPRINT = 'the stamp is for this digest'
const CONTENT = 'the signed attributes name the stamp by its digest'
const SIGNATURE = "the signature is that of the certificate's key"
const BOUND = 'the signature names this certificate'
const PURPOSE = 'the certificate is for time stamps only'
const VALID = 'the certificate was valid at that time'
const CHAIN = 'whether an authority that you trust stands behind the certificate: openssl ts -verify with its CAfile'
const REVOKED = 'whether the certificate was revoked'

/** Verifies a time-stamp token for a sha256 digest, as far as it can be without knowing whom to trust. */
export function verifyTimestamp(bytes: Uint8Array, sha256: Uint8Array): Verified | Refused {
  try {
    const token = tokenOf(bytes)
    const { stamp, signer, content } = token
    if (stamp.imprint.algorithm !== OID.sha256 || !stamp.imprint.digest.equals(sha256))
      throw fault('it stamps another digest: what was stamped was changed, or the stamp is for something else')
    const { attributes } = signer
    if (oidOf(attributes.get(OID.contentType)) !== OID.tstInfo) throw fault('what it signs is no time stamp')
    const digest = createHash(hashNamed(signer.digestAlgorithm)).update(content).digest()
    if (!contentOf(attributes.get(OID.messageDigest), TAG.octets).equals(digest))
      throw fault('the stamp is not the one that was signed: it was changed')
    const certificate = certificateOf(token)
    if (certificate === null) {
      const unchecked = ['the signature: no certificate came with the token', CHAIN, REVOKED]
      return { kind: 'verified', ...stamp, authority: null, checked: [IMPRINT, CONTENT], unchecked }
    }
    checkCertificate(token, certificate)
    const checked = [IMPRINT, CONTENT, SIGNATURE, BOUND, PURPOSE, VALID]
    const authority = certificate.subject.replaceAll('\n', ', ')
    return { kind: 'verified', ...stamp, authority, checked, unchecked: [CHAIN, REVOKED] }
  } catch (error) {
    if (error instanceof BadInput) return { kind: 'refused', fault: error }
    throw error
  }
}

/** The certificate that the signer names, of those that came with the token. */
function certificateOf({ certificates, signer }: Token): X509Certificate | null {
  const found = certificates.find((der) => isNamed(namedOf(der), signer))
  if (found === undefined) return null
  try {
    const certificate = new X509Certificate(found)
    // What cannot be read of it shows when it is asked for.
    return certificate.publicKey && certificate
  } catch {
    throw fault('its certificate cannot be read')
  }
}

function checkCertificate({ signer, stamp }: Token, certificate: X509Certificate): void {
  if (!isSigned(signer, certificate))
    throw fault('its signature is wrong: the stamp was changed, or someone else signed it')
  if (!isBound(signer, certificate)) throw fault('its signature names another certificate')
  if (!namedOf(certificate.raw).stampsOnly) throw fault('its certificate is not one for time stamps only')
  const time = Date.parse(stamp.time)
  if (!(time >= certificate.validFromDate.getTime() && time <= certificate.validToDate.getTime()))
    throw fault('its certificate was not valid at that time')
}

function isSigned(signer: Token['signer'], certificate: X509Certificate): boolean {
  const { signatureAlgorithm: algorithm, signed, signature } = signer
  const key = certificate.publicKey
  const hash = SIGNED_HASH[algorithm] ?? hashNamed(signer.digestAlgorithm)
  const padding = algorithm === OID.rsaPss ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {}
  try {
    return verify(hash, signed, { key, ...padding }, signature)
  } catch {
    throw fault('its signature is of a kind that is not verified here', 'use openssl ts -verify')
  }
}

/** Whether the signed attributes bind the signature to this certificate by its digest (RFC 2634, RFC 5816). */
function isBound({ attributes }: Token['signer'], certificate: X509Certificate): boolean {
  const second = attributes.get(OID.signingCertificateV2)
  const named = second ?? attributes.get(OID.signingCertificate)
  if (named === undefined) return false
  const [list] = inside(named, TAG.sequence)
  const [first, next] = inside(inside(list, TAG.sequence)[0], TAG.sequence)
  // The first kind's hash is SHA-1, the second kind's sha256 where it names none.
  const plain = first?.tag === TAG.octets
  const hash = plain ? (second ? 'sha256' : 'sha1') : hashNamed(oidOf(inside(first, TAG.sequence)[0]))
  return createHash(hash)
    .update(certificate.raw)
    .digest()
    .equals(contentOf(plain ? first : next, TAG.octets))
}

function hashNamed(oid: string): string {
  const hash = HASH[oid]
  if (hash === undefined) throw fault(`its hash ${oid} is not known`, 'use openssl ts -verify')
  return hash
}

function fault(problem: string, mend: string | null = null): BadInput {
  return new BadInput(INPUT, problem, { mend })
}
