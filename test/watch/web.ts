import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path of the web of a test answers. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** A small web on the loopback: paths with answers that a test may change, and a list of what was asked. */
export interface Web {
  readonly host: string
  readonly at: (path: string) => string
  readonly put: (path: string, answer: Answer) => void
  readonly asked: string[]
  readonly agents: string[]
  readonly close: () => Promise<void>
}

export async function web(): Promise<Web> {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const agents: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    agents.push(request.headers['user-agent'] ?? '')
    asked.push(`${request.method} ${path}${request.headers['if-none-match'] ? ' if changed' : ''}`)
    const { status = 200, headers = {}, body } = answers.get(path) ?? { status: 404, body: 'nothing here' }
    if (headers.etag && request.headers['if-none-match'] === headers.etag) {
      response.writeHead(304, headers).end()
      return
    }
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return {
    host,
    asked,
    agents,
    at: (path) => `http://${host}${path}`,
    put: (path, answer) => {
      answers.set(path, answer)
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A press page with a report of some paragraphs. */
export function page(title: string, paragraphs: readonly string[], head = ''): Answer {
  return {
    body: `<!doctype html><html lang="en"><head><title>${title} | Lake Herald</title><meta property="og:site_name" content="Lake Herald"><meta property="article:published_time" content="2025-05-05T08:00:00Z">${head}</head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><footer>Subscribe to our newsletter</footer></body></html>`,
  }
}

export function rss(items: readonly (readonly [title: string, address: string])[], more = ''): Answer {
  const all = items.map(([title, address]) => `<item><title>${title}</title><link>${address}</link></item>`)
  return {
    headers: { 'content-type': 'application/rss+xml', etag: `"${items.length}"` },
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Lake Herald</title><link>http://x.example/</link>${more}${all.join('')}</channel></rss>`,
  }
}
