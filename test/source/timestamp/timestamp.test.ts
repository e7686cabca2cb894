import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { askTimestamp, type Post } from '../../../src/source/timestamp/ask.ts'
import { readTimestampReply, type TimestampReply } from '../../../src/source/timestamp/reply.ts'
import { timestampRequest } from '../../../src/source/timestamp/request.ts'
import { tokenOf } from '../../../src/source/timestamp/token.ts'
import { verifyTimestamp } from '../../../src/source/timestamp/verify.ts'
import { BadInput } from '../../../src/text/errors.ts'
import { type Authority, authority, opensslSays, POLICY, served } from './authority.ts'

const sha256 = createHash('sha256').update('a captured page').digest()
const other = createHash('sha256').update('another page').digest()
const NONCE = Buffer.from('00ff0102030405060708090a0b0c0d0e', 'hex')

const own = authority()
const authorities: Authority[] = [own]
afterAll(() => {
  for (const { folder } of authorities) rmSync(folder, { recursive: true })
})

function made(...args: Parameters<typeof authority>): Authority {
  const another = authority(...args)
  authorities.push(another)
  return another
}

function granted(bytes: Uint8Array): TimestampReply {
  const reply = readTimestampReply(bytes)
  if (reply.kind === 'refused') throw reply.fault
  return reply
}

const reply = own.reply(timestampRequest(sha256, NONCE))
const { token } = granted(reply)

test('a request says what openssl reads in it', () => {
  const file = join(own.folder, 'own.tsq')
  writeFileSync(file, timestampRequest(sha256, NONCE))
  const said = String(execFileSync('openssl', ['ts', '-query', '-in', file, '-text']))
  expect(said).toContain('Hash Algorithm: sha256')
  expect(said).toContain('Certificate required: yes')
  expect(said).toContain('Nonce: 0xFF0102030405060708090A0B0C0D0E')
})

test('a reply is read', () => {
  expect(granted(reply)).toMatchObject({
    status: 0,
    policy: POLICY,
    serial: expect.stringMatching(/^[0-9a-f]+$/),
    imprint: { algorithm: '2.16.840.1.101.3.4.2.1', digest: sha256 },
    nonce: 'ff0102030405060708090a0b0c0d0e',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  })
  expect(Math.abs(Date.parse(granted(reply).time) - Date.now())).toBeLessThan(60_000)
})

describe('a token', () => {
  test('is verified, as it is by openssl, and what is not verified is said', () => {
    expect(opensslSays(own, token, sha256)).toContain('Verification: OK')
    const verified = verifyTimestamp(token, sha256)
    expect(verified).toMatchObject({ kind: 'verified', policy: POLICY, authority: 'O=Test, CN=Test authority' })
    expect(verified.kind === 'verified' && verified.checked).toHaveLength(6)
    expect(verified.kind === 'verified' && verified.unchecked).toEqual([
      expect.stringContaining('openssl ts -verify'),
      'whether the certificate was revoked',
    ])
  })

  test.each<[string, Parameters<typeof authority>[0]]>([
    ['RSA', { key: ['rsa:2048'] }],
    ['sha512 and all certificates', { more: 'signer_digest = sha512\ness_cert_id_chain = yes' }],
    ['certificates named by SHA-1', { more: 'ess_cert_id_alg = sha1' }],
    ['parts of a second', { more: 'clock_precision_digits = 3' }],
  ])('of an authority with %s is verified', (_, options) => {
    const another = made(options)
    const bytes = granted(another.reply(timestampRequest(sha256, NONCE))).token
    expect(opensslSays(another, bytes, sha256)).toContain('Verification: OK')
    expect(verifyTimestamp(bytes, sha256)).toMatchObject({ kind: 'verified' })
  })

  test('for another digest is refused, as by openssl', () => {
    expect(opensslSays(own, token, other)).toContain('Verification: FAILED')
    expect(told(verifyTimestamp(token, other))).toMatch(/^time stamp: it stamps another digest/)
  })

  test('without its certificate says that its signature was not verified', () => {
    const query = join(own.folder, 'bare.tsq')
    const digest = sha256.toString('hex')
    execFileSync('openssl', ['ts', '-query', '-digest', digest, '-sha256', '-out', query], { stdio: 'ignore' })
    const bare = granted(own.reply(execFileSync('cat', [query])))
    expect(bare.nonce).not.toBeNull()
    expect(verifyTimestamp(bare.token, sha256)).toMatchObject({
      kind: 'verified',
      authority: null,
      unchecked: [expect.stringContaining('no certificate came'), expect.anything(), expect.anything()],
    })
  })

  test('of which any one byte is changed never verifies as another, and never throws', () => {
    const verified = verifyTimestamp(token, sha256)
    for (let at = 0; at < token.length; at++) {
      const changed = Buffer.from(token)
      changed[at] = (changed[at] as number) ^ 1
      const found = verifyTimestamp(changed, sha256)
      if (found.kind === 'verified' && found.authority !== null) expect(told(found), `byte ${at}`).toBe(told(verified))
    }
  })

  test.each<[string, readonly string[], Parameters<typeof authority>[0], string | RegExp, string?]>([
    ['by RSA-PSS', ['-cades', '-keyopt', 'rsa_padding_mode:pss'], { key: ['rsa:2048'] }, 'verified'],
    ['with its key alone named', ['-cades', '-keyid'], {}, 'verified'],
    [
      'with a certificate for other purposes too',
      ['-cades'],
      { purpose: 'critical,timeStamping,emailProtection' },
      /only/,
    ],
    [
      'with a purpose that need not be kept to',
      ['-cades'],
      { purpose: 'timeStamping' },
      /not one for time stamps only/,
    ],
    ['without the digest of its certificate', [], {}, /its signature names another certificate/],
    ['without attributes', ['-noattr'], {}, /not built as RFC 3161 has it/],
    ['with SHA-1', ['-cades', '-md', 'sha1'], {}, /its hash 1.3.14.3.2.26 is not known/],
    ['for a time before its certificate', ['-cades'], {}, /its certificate was not valid at that time/, '1999'],
    ['for no time', ['-cades'], {}, /not built as RFC 3161 has it/, '99th'],
  ])('signed %s', (_, options, how, expected, year) => {
    const { folder } = made(how)
    const [content, signed] = [join(folder, 'content.der'), join(folder, 'signed.der')]
    // Stamped after the certificate was made, that is, while it is valid.
    const stamp = tokenOf(granted(own.reply(timestampRequest(sha256, NONCE))).token)
    if (year) stamp.content.write(year, stamp.content.indexOf(stamp.stamp.time.slice(0, 4)))
    writeFileSync(content, stamp.content)
    const files = [
      '-in',
      content,
      '-signer',
      join(folder, 'tsa.pem'),
      '-inkey',
      join(folder, 'tsa.key'),
      '-out',
      signed,
    ]
    const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-binary', '-nodetach', '-outform', 'DER']
    execFileSync('openssl', ['cms', '-sign', ...type, ...files, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
    const found = verifyTimestamp(readFileSync(signed), sha256)
    expect(found.kind === 'refused' ? found.fault.message : found.kind).toMatch(expected)
  })
})

/** A refusal's message; of what was verified, what counts. */
function told(found: ReturnType<typeof verifyTimestamp>): string {
  return found.kind === 'refused'
    ? found.fault.message
    : `${found.time} ${found.serial} ${found.policy} ${found.authority}`
}

describe('a reply that grants nothing is refused', () => {
  const wrongHash = Buffer.from(timestampRequest(sha256, NONCE))
  // SHA-384 by its last arc, which this authority does not take.
  wrongHash[wrongHash.indexOf(Buffer.from('0609608648016503040201', 'hex')) + 10] = 2
  const cases: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
    [
      'by the authority',
      own.reply(wrongHash),
      /^time stamp: the authority refused it \(status 2\): .*it does not know the hash/,
    ],
    ['nothing', Buffer.alloc(0), /not built as RFC 3161 has it; ask the authority again/],
    ['a page', Buffer.from('<html>'), /not built/],
    ['NULs', Buffer.alloc(1000), /not built/],
    ['lengths without end', Buffer.from([0x30, 0x80, 0x30, 0x80, 0, 0]), /not built/],
    ['huge lengths', Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0]), /not built/],
    ['no token', Buffer.from('3005300302010000', 'hex').subarray(0, 7), /not built/],
    ['cut short', reply.subarray(0, -1), /not built/],
    ['more behind it', Buffer.concat([reply, Buffer.from([5, 0])]), /not built/],
    ['megabytes', Buffer.alloc(1_000_001), /not built/],
    [
      'words that command terminals',
      Buffer.from('301030 0e 020102 3009 0c07 1b5b324a616263'.replaceAll(' ', ''), 'hex'),
      /status 2\): �\[2Jabc/,
    ],
  ]
  test.each(cases)('%s', (_, bytes, message) => {
    const found = readTimestampReply(bytes)
    expect(found.kind === 'refused' && found.fault.message).toMatch(message)
  })
})

describe('an authority is asked', () => {
  const post: Post = async (address, bytes, mediaType) => {
    const answer = await fetch(address, {
      method: 'POST',
      body: Buffer.from(bytes),
      headers: { 'Content-Type': mediaType },
    })
    if (!answer.ok) throw new BadInput(address, `it answers ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

  async function asked(answer: (request: Uint8Array) => Uint8Array): ReturnType<typeof askTimestamp> {
    const { address, close } = await served(answer)
    try {
      return await askTimestamp({ address, sha256, nonce: NONCE, post })
    } finally {
      close()
    }
  }

  test('over HTTP, and what it gives is verified', async () => {
    const stamped = await asked(own.reply)
    expect(stamped).toMatchObject({ kind: 'stamped', authority: 'O=Test, CN=Test authority' })
    expect(stamped.kind === 'stamped' && opensslSays(own, stamped.token, sha256)).toContain('Verification: OK')
  })

  test.each<[string, (request: Uint8Array) => Uint8Array, RegExp]>([
    ['another request', () => own.reply(timestampRequest(sha256, Buffer.from([1, 2]))), /its nonce is another/],
    ['another digest', () => own.reply(timestampRequest(other, NONCE)), /it stamps another digest/],
    ['nonsense', () => Buffer.from('no'), /not built as RFC 3161 has it/],
  ])('and answers %s: refused, with its address', async (_, answer, message) => {
    const found = await asked(answer)
    expect(found.kind === 'refused' && found.fault.message).toMatch(message)
    expect(found.kind === 'refused' && found.fault.message).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/: time stamp: /)
  })

  test('and cannot be reached: refused', async () => {
    const found = await askTimestamp({
      address: 'http://127.0.0.1:9/',
      sha256,
      nonce: NONCE,
      post: async (address) => {
        throw new BadInput(address, 'nobody answers')
      },
    })
    expect(found.kind === 'refused' && found.fault.message).toBe('http://127.0.0.1:9/: nobody answers')
  })
})
