import { randomBytes } from 'node:crypto'
import { entryOf } from '../../register/entry.ts'
import type { KeptCapture, Stamp } from '../../register/kept-capture.ts'
import { askTimestamp } from '../../source/timestamp/ask.ts'
import { NONCE_BYTES } from '../../source/timestamp/request.ts'
import { append } from '../../store/append.ts'
import { allCaptures, stampsOf } from '../../store/captures.ts'
import type { Store } from '../../store/store.ts'
import { WrongUsage } from '../../text/errors.ts'
import type { Run } from '../command.ts'
import { posterFor } from '../fetching.ts'
import { counted, refusals } from '../refusals.ts'
import { openRegister } from '../register.ts'

/** So many refusals in a row, and the authority is not asked further. */
const GIVE_UP = 3

/** Has an authority vouch that captures existed at this time; those that it has stamped already are left out. */
export const run: Run = async ({ options }, context) => {
  const { out } = context
  const authority = options.authority ?? context.settings.timestampAuthority
  if (typeof authority !== 'string' || !/^https?:\/\//.test(authority))
    throw new WrongUsage(
      '`tertia stamp` needs an authority that speaks RFC 3161: name it with --authority https://… or in $TERTIA_TIMESTAMP_AUTHORITY',
    )
  const refused = refusals(out)
  const store = openRegister(context)
  const post = posterFor(options, context)
  let [stamped, row] = [0, 0]
  try {
    const open = await unstamped(store, authority)
    for (const capture of open) {
      const sha256 = Buffer.from(capture.warc as string, 'hex')
      const answer = await askTimestamp({ address: authority, sha256, nonce: randomBytes(NONCE_BYTES), post })
      if (answer.kind === 'refused') {
        refused.refuse(answer.fault)
        if (++row >= GIVE_UP) break
        continue
      }
      row = 0
      const stamp: Stamp = {
        ...{ capture: capture.id, digest: capture.warc as string, authority, time: answer.time },
        token: Buffer.from(answer.token).toString('base64'),
      }
      await store.write((writing) => append(writing, [entryOf({ kind: 'stamp', stamp }, context.now())]))
      out.progress(`${counted(++stamped, 'capture')} stamped of ${open.length.toLocaleString('en')} …`)
    }
    await out.line(
      `${counted(stamped, 'capture')} stamped by ${authority}; ${counted(open.length - stamped, 'capture')} left`,
    )
  } finally {
    await store.close()
  }
  return refused.exitCode
}

/** Captures that hold bytes of their own and that the authority has not stamped. */
async function unstamped(store: Store, authority: string): Promise<readonly KeptCapture[]> {
  const open: KeptCapture[] = []
  for (const capture of await allCaptures(store)) {
    if (capture.warc === null) continue
    const stamps = await stampsOf(store, capture.id)
    if (!stamps.some((one) => one.authority === authority)) open.push(capture)
  }
  return open
}
