import type { ArrangeOptions } from '../register/arrange.ts'
import type { Entry } from '../register/entry.ts'
import { unpack } from './entries.ts'
import { refreshWithin } from './refresh.ts'
import type { Reading, Store } from './store.ts'
import { foldIntoViews } from './views.ts'

/** Entries folded at a time. */
const CHUNK = 500

/** Throws the views of `store` away and folds the log of `log` into them; readers see the old ones until all is done. */
export async function rebuild(store: Store, options: ArrangeOptions, log: Reading = store): Promise<number> {
  return store.write(async (writing) => {
    await writing.clearViews()
    let count = 0
    let chunk: Entry[] = []
    for await (const stored of log.entries()) {
      const entry = await unpack(stored, log)
      count++
      // A scratch store borrows the texts that its views point to.
      if (log !== store && entry.kind === 'document')
        await writing.keep(entry.document.hash, Buffer.from(entry.document.text, 'utf8'))
      chunk.push(entry)
      if (chunk.length < CHUNK) continue
      await foldIntoViews(writing, chunk)
      chunk = []
    }
    await foldIntoViews(writing, chunk)
    await refreshWithin(writing, options)
    return count
  })
}
