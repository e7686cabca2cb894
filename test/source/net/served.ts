import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net'
import { afterAll } from 'vitest'
import { createFetcher, type Fetcher, type FetchLimits, type Got } from '../../../src/source/net/fetcher.ts'

/** The day on which all tests fetch. */
export const NOW = '2026-03-01T12:00:00.000Z'

const servers: Server[] = []
const sockets = new Set<Socket>()
const fetchers: Fetcher[] = []

afterAll(async () => {
  for (const fetcher of fetchers) await fetcher.close()
  for (const socket of sockets) socket.destroy()
  for (const server of servers) server.close()
})

/** A server of ours on the loopback; gives its host and port. */
async function listening(server: Server): Promise<string> {
  servers.push(server)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Serves paths; what is not among them is 404, so that robots.txt and tdmrep.json are not there unless named. */
export function serve(pages: Readonly<Record<string, Handler | string>>): Promise<string> {
  return listening(
    createServer((request, response) => {
      const page = pages[new URL(request.url ?? '/', 'http://x').pathname]
      if (page === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      else if (typeof page === 'string') response.end(page)
      else page(request, response)
    }),
  )
}

/** Serves every page but robots.txt and tdmrep.json by writing to the socket what no honest server would. */
export function serveRaw(write: (socket: Socket, path: string) => void): Promise<string> {
  return listening(
    createRawServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', (request) => {
        const path = request.toString('latin1').split(' ')[1] ?? ''
        if (/^\/(?:robots\.txt|\.well-known)/.test(path)) socket.end('HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n')
        else write(socket, path)
      })
    }),
  )
}

/** A fetcher that is closed after the tests. */
export function fetcherFor(hosts: readonly string[], limits: Partial<FetchLimits> = {}, ...rest: Rest): Fetcher {
  const fetcher = createFetcher(
    { allowHosts: new Set(hosts), userAgent: 'Tertia/0.1 (+https://tertia.example)', now: () => NOW, limits },
    ...rest,
  )
  fetchers.push(fetcher)
  return fetcher
}

type Rest = Parameters<typeof createFetcher> extends [unknown, ...infer R] ? R : never

export type Whole = Extract<Got, { kind: 'got' }>

/** What was got; fails the test where nothing was. */
export function whole(got: Got): Whole {
  if (got.kind === 'refused') throw got.fault
  if (got.kind !== 'got') throw new Error(`it is ${got.kind}`)
  return got
}

/** The message of a refusal; what else came instead. */
export function refusal(got: Got): string {
  return got.kind === 'refused' ? got.fault.message : `not refused: ${got.kind}`
}
