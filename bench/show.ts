import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBigRegister } from './big-register.ts'
import { ROOT } from './compiled.ts'
import { median } from './figures.ts'

const RUNS = 10
const TARGET = 0.3

/** `tertia show US-RW` on a large register: the whole process, from its start to its end, as a person waits for it. */
export async function benchShow(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tertia-bench-'))
  try {
    const start = performance.now()
    const { claims, documents } = await makeBigRegister(folder)
    const size = statSync(join(folder, 'register.sqlite')).size / 1024 / 1024
    const seconds = (performance.now() - start) / 1000
    console.log(
      `register of ${claims} claims from ${documents} reports, ${size.toFixed(0)} MB, made in ${seconds.toFixed(0)} s`,
    )
    for (const [name, args] of COMMANDS) {
      run([...args, '--register', folder])
      const took = Array.from({ length: RUNS }, () => run([...args, '--register', folder]))
      console.log(`${name.padEnd(22)} ${median(took).toFixed(3)} s (${took.map((one) => one.toFixed(2)).join(' ')})`)
    }
    console.log(`target ${TARGET} s for tertia show; medians of ${RUNS} runs, the start of the process included`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const COMMANDS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['tertia show US-RW', ['show', 'US-RW']],
]

/** Seconds that a command takes. */
function run(args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'tertia.js'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`tertia ${args.join(' ')} failed: ${stderr}`)
  return (performance.now() - start) / 1000
}
