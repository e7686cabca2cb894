import { errors } from 'undici'
import { BadInput } from '../../text/errors.ts'
import { inMegabytes } from '../decode.ts'
import type { FetchLimits } from './limits.ts'
import { nameOf } from './name.ts'

const CUT_SHORT = 'the connection ended before its answer was whole'

/** Why an exchange failed, in words, and what can be done; by the codes of undici, Node, OpenSSL and the HTTP parser. */
const WORDS: readonly (readonly [code: RegExp, problem: string, mend: string | null])[] = [
  [/^ENOTFOUND$/, 'no host of this name is known', 'check the address'],
  [/^EAI_/, 'the name of its host could not be looked up', 'check your connection and try again'],
  [/^ECONNREFUSED$/, 'its host takes no connections there', 'check the address, or try later'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'its host cannot be reached', 'check your connection and try again'],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'no connection came about within CONNECT', 'try later'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'its answer has too many headers', null],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'its body is not as long as its Content-Length says', 'try again'],
  [/^HPE_/, 'its answer is no valid HTTP', null],
  [/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE)$/, CUT_SHORT, 'try again'],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    'its certificate is not to be trusted (CODE)',
    'check the address, or save the page by hand and add it as a file',
  ],
  [/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/, 'no secure connection came about (CODE)', null],
]

/** Codes of what was called wrongly. */
const OUR_FAULT = /^(?:UND_)?ERR_(?:INVALID|ASSERTION|OUT_OF_RANGE|MISSING)/

/** The fault that ended an exchange, as a BadInput of its address. What no server or network does is a bug, and is thrown on. */
export function faultOf(error: unknown, address: string, limits: FetchLimits): BadInput {
  if (error instanceof BadInput) return error
  const code = codeOf(error)
  if (code === null || OUR_FAULT.test(code)) throw error
  const [, problem, mend] = WORDS.find(([pattern]) => pattern.test(code)) ?? [
    code,
    'the connection failed (CODE)',
    null,
  ]
  const told = problem.replace('CONNECT', seconds(limits.connectMs)).replace('CODE', code)
  return new BadInput(nameOf(address), told, { mend })
}

/** The code of an error; of several that came together, that of the first. */
function codeOf(error: unknown): string | null {
  if (error instanceof errors.HTTPParserError) return 'HPE_INVALID'
  const { code, errors: several } = error as { readonly code?: unknown; readonly errors?: readonly unknown[] }
  if (typeof code === 'string' && code !== '') return code
  return several?.length ? codeOf(several[0]) : null
}

function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('en')} s`
}

export function tooLarge(address: string, bytes: number): BadInput {
  return new BadInput(nameOf(address), `its body has more than ${inMegabytes(bytes)}`, {
    mend: 'if it is a page or paper all the same, save it by hand and add it as a file',
  })
}

/** Faults of servers that take their time. */
export const SLOW = {
  headers: (address: string, { headersMs }: FetchLimits) =>
    slow(address, `no answer began within ${seconds(headersMs)}`),
  body: (address: string, { bodyMs }: FetchLimits) =>
    slow(address, `its answer stopped: nothing came for ${seconds(bodyMs)}`),
  whole: (address: string, { totalMs }: FetchLimits) =>
    slow(address, `its answer was not whole after ${seconds(totalMs)}`),
} as const

function slow(address: string, problem: string): BadInput {
  return new BadInput(nameOf(address), problem, { mend: 'try later' })
}

export function closed(address: string): BadInput {
  return new BadInput(nameOf(address), 'fetching was stopped before its answer came')
}
