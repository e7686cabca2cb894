import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

/** A time-stamping authority of the tests' own, made with openssl in a folder that is thrown away. */
export interface Authority {
  readonly folder: string
  /** File of the certificate of the CA that stands behind it. */
  readonly ca: string
  /** Answers a request as openssl does. */
  readonly reply: (request: Uint8Array) => Buffer
}

interface Made {
  /** As `openssl req -newkey` has it. */
  readonly key?: readonly string[]
  readonly purpose?: string
  /** More lines of its configuration. */
  readonly more?: string
}

const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
export const POLICY = '1.2.3.4.1'

export function authority({ key = EC, purpose = 'critical,timeStamping', more = '' }: Made = {}): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'))
  const at = (name: string): string => join(folder, name)
  const openssl = (...args: readonly string[]): Buffer =>
    execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  openssl(
    'req',
    '-x509',
    '-newkey',
    ...EC,
    '-nodes',
    '-subj',
    '/CN=Test CA',
    '-days',
    '2',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  )
  const usage = [
    '-addext',
    `extendedKeyUsage=${purpose}`,
    '-addext',
    'keyUsage=critical,digitalSignature',
    '-addext',
    'basicConstraints=critical,CA:FALSE',
  ]
  const signed = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-days', '2']
  openssl(
    'req',
    '-x509',
    '-newkey',
    ...key,
    '-nodes',
    '-subj',
    '/O=Test/CN=Test authority',
    ...usage,
    ...signed,
    '-keyout',
    at('tsa.key'),
    '-out',
    at('tsa.pem'),
  )
  writeFileSync(at('serial'), '01\n')
  writeFileSync(
    at('tsa.cnf'),
    `[tsa]
default_tsa = own
[own]
serial = ${at('serial')}
signer_cert = ${at('tsa.pem')}
certs = ${at('ca.pem')}
signer_key = ${at('tsa.key')}
signer_digest = sha256
default_policy = ${POLICY}
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_alg = sha256
${more}
`,
  )
  return {
    folder,
    ca: at('ca.pem'),
    reply: (request) => {
      writeFileSync(at('request.tsq'), request)
      openssl('ts', '-reply', '-config', at('tsa.cnf'), '-queryfile', at('request.tsq'), '-out', at('reply.tsr'))
      return readFileSync(at('reply.tsr'))
    },
  }
}

/** What openssl says of a token for a digest: `Verification: OK`, or why not. */
export function opensslSays({ folder, ca }: Authority, token: Uint8Array, sha256: Uint8Array): string {
  const file = join(folder, 'token.der')
  writeFileSync(file, token)
  const digest = Buffer.from(sha256).toString('hex')
  try {
    return String(
      execFileSync('openssl', ['ts', '-verify', '-digest', digest, '-in', file, '-token_in', '-CAfile', ca], {
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}

/** Serves answers to requests on the loopback. */
export async function served(
  reply: (request: Uint8Array) => Uint8Array,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const asked = request.method === 'POST' && request.headers['content-type'] === 'application/timestamp-query'
    response.writeHead(asked ? 200 : 400, { 'Content-Type': 'application/timestamp-reply' })
    response.end(reply(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
