import 'fake-indexeddb/auto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a replay tool shows of a WACZ: the pages that it lists, and what it answers for an address at a time. */
export interface Replay {
  readonly pages: readonly { readonly url: string; readonly title: string }[]
  /** Files whose digests it found right, and those that it did not. */
  readonly digests: () => Promise<{ readonly right: readonly string[]; readonly wrong: readonly string[] }>
  readonly open: (address: string, time: string) => Promise<{ readonly status: number; readonly text: string }>
  readonly close: () => void
}

/** The parts of wabac.js, the engine of replayweb.page, that are used here; its own types need those of a browser. */
interface Wabac {
  readonly SWReplay: new () => { readonly collections: Collections }
  readonly ArchiveRequest: new (path: string, request: Request, options: object) => unknown
}

interface Collections {
  addCollection(data: object, progress: () => void): Promise<unknown>
  getColl(name: string): Promise<{
    readonly store: {
      getAllPages(): Promise<Replay['pages']>
      readonly db: {
        getAll(store: 'verification'): Promise<readonly { readonly id: string; readonly matched: boolean | null }[]>
      }
    }
    handleRequest(request: unknown, event: object): Promise<Response>
  }>
}

const ROOT = 'http://replay.invalid/'
const COLLECTION = `${ROOT}w/a/`

/** Opens a WACZ in wabac.js, which runs in service workers of browsers and gets by with little of them. */
export async function replayOf(wacz: Uint8Array): Promise<Replay> {
  Object.assign(globalThis, {
    self: globalThis,
    addEventListener: () => {},
    location: new URL(`${ROOT}sw.js?useHashCheck=1`),
    registration: { scope: ROOT },
  })
  const wabac = { ...(await import('@webrecorder/wabac')), ...(await import('@webrecorder/wabac/swlib')) }
  const { SWReplay, ArchiveRequest } = wabac as unknown as Wabac
  const server = await served(wacz)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.wacz`
  const { collections } = new SWReplay()
  await collections.addCollection({ name: 'a', file: { sourceUrl: url, loadUrl: url } }, () => {})
  const collection = await collections.getColl('a')
  return {
    pages: await collection.store.getAllPages(),
    digests: async () => {
      const found = await collection.store.db.getAll('verification')
      const files = (right: boolean): readonly string[] =>
        found.filter(({ id, matched }) => id !== 'signature' && matched === right).map(({ id }) => id)
      return { right: files(true), wrong: files(false) }
    },
    open: async (address, time) => {
      let path = `${time.replace(/\D/g, '')}mp_/${address}`
      for (;;) {
        const request = new Request(COLLECTION + path)
        const event = { clientId: '', resultingClientId: '', waitUntil: () => {}, request }
        const answer = await collection.handleRequest(new ArchiveRequest(path, request, {}), event)
        const next = answer.headers.get('location')
        if (!next?.startsWith(COLLECTION)) return { status: answer.status, text: await answer.text() }
        path = next.slice(COLLECTION.length)
      }
    },
    close: () => server.close(),
  }
}

/** A server on the loopback that gives the parts of a file that it is asked for. */
async function served(bytes: Uint8Array): Promise<ReturnType<typeof createServer>> {
  const server = createServer(({ headers, method }, response) => {
    const [, from = '', to = ''] = /bytes=(\d*)-(\d*)/.exec(headers.range ?? '') ?? []
    const start = from === '' ? Math.max(0, bytes.length - Number(to || bytes.length)) : Number(from)
    const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1)
    const range = headers.range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${bytes.length}` }
    response.writeHead(headers.range === undefined ? 200 : 206, { 'Content-Length': end - start + 1, ...range })
    response.end(method === 'HEAD' ? undefined : bytes.subarray(start, end + 1))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}
