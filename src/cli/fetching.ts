import type { Fetcher } from '../source/net/fetcher.ts'
import type { Post } from '../source/timestamp/ask.ts'
import { WrongUsage } from '../text/errors.ts'
import type { Context } from './context.ts'

/** How Tertia names itself to hosts, with whom to reach where the user says so; robots.txt is matched by the first word. */
function userAgent({ settings: { contact } }: Context): string {
  if (contact !== null && !/^[\x20-\x27\x2a-\x7e]{1,200}$/.test(contact))
    throw new WrongUsage(
      '$TERTIA_CONTACT must be an address of the web or of mail, in plain letters and without brackets',
    )
  return `Tertia/0.1 (${contact === null ? '' : `${contact}; `}reads reports on migration agreements)`
}

/** What asks addresses for a command; to be closed. Nothing is loaded before the first address is asked. */
export function fetcherFor(options: Readonly<Record<string, unknown>>, context: Context): Fetcher {
  const allowHosts = hostsIn(options.allowHost)
  const agent = userAgent(context)
  let fetcher: Promise<Fetcher> | null = null
  const started = (): Promise<Fetcher> => {
    fetcher ??= import('../source/net/fetcher.ts').then(({ createFetcher }) =>
      createFetcher({ allowHosts, userAgent: agent, now: context.now }),
    )
    return fetcher
  }
  return {
    get: async (address, validators) => (await started()).get(address, validators),
    close: async () => (await fetcher)?.close(),
  }
}

/** What sends requests for time stamps. */
export function posterFor(options: Readonly<Record<string, unknown>>, context: Context): Post {
  const allowHosts = hostsIn(options.allowHost)
  const agent = userAgent(context)
  return async (address, bytes, mediaType) =>
    (await import('../source/net/post.ts')).post(address, bytes, { mediaType, allowHosts, userAgent: agent })
}

function hostsIn(given: unknown): ReadonlySet<string> {
  if (typeof given !== 'string') return new Set()
  const hosts = given.split(',').map((host) => host.trim().toLowerCase())
  for (const host of hosts)
    if (!/^[a-z0-9._-]+(?::\d+)?$|^\[[0-9a-f:.]+\](?::\d+)?$/.test(host))
      throw new WrongUsage(
        `--allow-host ${JSON.stringify(given)}: "${host}" is no host; give names such as news.internal`,
      )
  return new Set(hosts)
}
