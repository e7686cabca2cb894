import { entryOf } from '../../register/entry.ts'
import type { SourceChange } from '../../register/watched.ts'
import { append } from '../../store/append.ts'
import { sourceAt } from '../../store/sources.ts'
import { BadInput, WrongUsage } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { refusals } from '../refusals.ts'
import { openRegister } from '../register.ts'

const DONE: Readonly<Record<SourceChange['change'], string>> = {
  add: 'under watch',
  pause: 'paused',
  resume: 'under watch again',
  remove: 'taken off the watch',
}

/** Adds, pauses, resumes or removes sources; one that cannot be changed stops no other. */
export function changing(change: SourceChange['change']): Run {
  return async (args, context) => {
    const { out } = context
    const every = secondsOf(args.options.every)
    const title = typeof args.options.title === 'string' ? args.options.title : null
    const refused = refusals(out)
    const store = openRegister(context, { create: change === 'add' })
    try {
      for (const said of args.rest) {
        const address = addressOf(said)
        if (address === null) {
          refused.refuse(
            new BadInput(said, 'this is no address', { mend: 'give it whole, as https://news.example/feed' }),
          )
          continue
        }
        const known = await sourceAt(store, address)
        const problem = problemOf(change, known?.state ?? null)
        if (problem) {
          refused.refuse(new BadInput(address, problem, { mend: `\`tertia sources\` lists them` }))
          continue
        }
        const one: SourceChange = { address, change, at: context.now(), every, title }
        await store.write((writing) => append(writing, [entryOf({ kind: 'source', change: one }, context.now())]))
        await out.line(`${address}: ${DONE[change]}`)
      }
    } finally {
      await store.close()
    }
    return refused.exitCode
  }
}

function problemOf(change: SourceChange['change'], state: 'watched' | 'paused' | 'removed' | null): string | null {
  if (change === 'add') return null
  if (state === null || state === 'removed') return 'it is not under watch'
  if (change === 'pause' && state === 'paused') return 'it is paused already'
  return change === 'resume' && state === 'watched' ? 'it is watched already' : null
}

/** An address as it is kept: as browsers spell it, without its fragment. */
function addressOf(said: string): string | null {
  if (!/^https?:\/\//i.test(said) || !URL.canParse(said)) return null
  const url = new URL(said)
  url.hash = ''
  return url.href
}

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 } as const

/** Seconds of "30m", "6h", "1d"; null where nothing is said. */
function secondsOf(said: unknown): number | null {
  if (typeof said !== 'string') return null
  const [, count, unit] = /^(\d{1,5})([smhd])$/.exec(said.trim()) ?? []
  if (count === undefined || Number(count) === 0)
    throw new WrongUsage(`--every ${JSON.stringify(said)} is no time; write 30m, 6h or 1d`)
  return Number(count) * UNITS[unit as keyof typeof UNITS]
}
