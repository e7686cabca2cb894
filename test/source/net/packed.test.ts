import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { FetchLimits } from '../../../src/source/net/fetcher.ts'
import { fetcherFor, refusal, serve, whole } from './served.ts'

const PAGE = Buffer.from('<p>A page of some length.</p>'.repeat(20))
const ZEROS = Buffer.alloc(8_000_000)

async function get(coding: string, body: Buffer, limits: Partial<FetchLimits> = {}) {
  const host = await serve({ '/': (_, response) => response.writeHead(200, { 'content-encoding': coding }).end(body) })
  return fetcherFor([host], limits).get(`http://${host}/`)
}

const UNPACKED: readonly (readonly [coding: string, body: Buffer])[] = [
  ['gzip', gzipSync(PAGE)],
  ['x-gzip', gzipSync(PAGE)],
  ['GZIP', gzipSync(PAGE)],
  ['gzip', Buffer.concat([gzipSync(PAGE.subarray(0, 9)), gzipSync(PAGE.subarray(9))])],
  ['br', brotliCompressSync(PAGE)],
  ['deflate', deflateSync(PAGE)],
  ['deflate', deflateRawSync(PAGE)],
  ['zstd', zstdCompressSync(PAGE)],
  ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
  ['identity', PAGE],
]

test.each(UNPACKED)('%s is undone', async (coding, body) => {
  const got = whole(await get(coding, body))
  expect(Buffer.from(got.body)).toEqual(PAGE)
  // The record keeps what went over the wire.
  expect(Buffer.from(got.exchanges[0]?.rawBody ?? [])).toEqual(body)
})

test('an empty body is empty, whatever it is said to be packed by', async () => {
  expect(whole(await get('gzip', Buffer.alloc(0))).body).toHaveLength(0)
})

type Case = readonly [what: string, coding: string, body: Buffer, told: RegExp, limits: Partial<FetchLimits>]

const REFUSED: readonly Case[] = [
  ['a gzip bomb', 'gzip', gzipSync(ZEROS), /unpacks to more than 200 times its size/, {}],
  ['a brotli bomb', 'br', brotliCompressSync(ZEROS), /unpacks to more than 200 times its size/, {}],
  ['a zstd bomb', 'zstd', zstdCompressSync(ZEROS), /unpacks to more than 200 times its size/, {}],
  ['a deflate bomb', 'deflate', deflateSync(ZEROS), /unpacks to more than 200 times its size/, {}],
  ['a bomb within a bomb', 'gzip, gzip', gzipSync(gzipSync(ZEROS)), /unpacks to more than 200 times its size/, {}],
  ['more than is taken', 'gzip', gzipSync(PAGE), /unpacks to more than 0\.1 MB/, { unpackedBytes: 100 }],
  ['more than is taken as it is', 'identity', PAGE, /has more than 0\.1 MB/, { unpackedBytes: 100 }],
  ['a gzip cut short', 'gzip', gzipSync(PAGE).subarray(0, -9), /no whole gzip/, {}],
  ['a brotli cut short', 'br', brotliCompressSync(PAGE).subarray(0, -5), /no whole br/, {}],
  ['a zstd cut short', 'zstd', zstdCompressSync(PAGE).subarray(0, -5), /no whole zstd/, {}],
  ['a deflate cut short', 'deflate', deflateSync(PAGE).subarray(0, -9), /no whole deflate/, {}],
  ['a false gzip', 'gzip', PAGE, /no whole gzip/, {}],
  ['a false brotli', 'br', PAGE, /no whole br/, {}],
  ['a false zstd', 'zstd', PAGE, /no whole zstd/, {}],
  ['a gzip of a wrong checksum', 'gzip', spoiled(gzipSync(PAGE)), /no whole gzip/, {}],
  ['four packs', 'gzip, gzip, gzip, gzip', PAGE, /packed 4 times/, {}],
  ['an unknown pack', 'sdch', PAGE, /not known \(sdch\)/, {}],
]

test.each(REFUSED)('%s is refused', async (_, coding, body, told, limits) => {
  expect(refusal(await get(coding, body, limits))).toMatch(told)
})

function spoiled(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length - 6] = (copy[copy.length - 6] as number) ^ 0xff
  return copy
}
