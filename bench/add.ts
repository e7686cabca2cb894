import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOfPages } from '../test/slow/pages.ts'
import { ROOT } from './compiled.ts'

const PAGES = 10_000
/** Milliseconds between two looks at the process. */
const LOOK = 250

/** Adding local HTML pages: pages a second, how many processors are busy, and the most memory that is held. */
export async function benchAdd(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tertia-bench-add-'))
  try {
    for (const share of [0.25, 1]) {
      const count = PAGES * share
      const pages = join(folder, `some-${count}`)
      folderOfPages(pages, count)
      const { seconds, processor, memory } = await run(['add', '--register', join(folder, `register-${count}`), pages])
      console.log(
        `${count} pages in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second; ` +
          `${(processor / seconds).toFixed(2)} of ${availableParallelism()} processors busy; at most ${memory.toFixed(0)} MB held`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Seconds on the clock and of processor, and the largest resident memory in MB, of one command; Linux alone tells the last two. */
async function run(args: readonly string[]): Promise<{ seconds: number; processor: number; memory: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'tertia.js'), ...args], { stdio: 'ignore' })
  let [processor, memory] = [0, 0]
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      memory = Math.max(memory, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      processor = (Number(stat[11]) + Number(stat[12])) / 100
    } catch {
      // It has just ended.
    }
  }, LOOK)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(look)
  if (code !== 0) throw new Error(`tertia ${args.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, processor, memory }
}
