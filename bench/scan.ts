import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiled, ROOT } from './compiled.ts'
import { median } from './figures.ts'
import { backgroundOf, ONE_IN, writeArchive } from './scan-archive.ts'

const RECORDS = 20_000
const ROUNDS = 5
const TARGET = 1.5
/** The archive for memory is so many times as long. */
const LONGER = 4

/** `tertia scan` beside `zcat` and beside Node's own unpacking of the same archive, in turn on one processor; and its memory. */
export async function benchScan(folders: readonly string[]): Promise<void> {
  const [{ sieveOf }, { readSieve }] = await Promise.all([
    compiled<typeof import('../src/sieve/sieve.ts')>('sieve/sieve'),
    compiled<typeof import('../src/sieve/weights.ts')>('sieve/weights'),
  ])
  const weights = readSieve(join(ROOT, 'codebooks', 'third-country-transfers'))
  const { pages, passed } = backgroundOf(folders, sieveOf(weights), weights)
  console.log(`${pages.length + passed} pages that the sieve was not trained on, ${passed} pass it and are left out`)
  const scratch = mkdtempSync(join(tmpdir(), 'tertia-bench-scan-'))
  try {
    const [one, long] = [join(scratch, 'one.warc.gz'), join(scratch, 'long.warc.gz')]
    const size = writeArchive(one, pages, RECORDS)
    console.log(`${RECORDS} records, ${(size / 1e6).toFixed(0)} MB packed, one page in ${ONE_IN} holds a claim`)
    const runs: Record<keyof typeof COMMANDS, Run[]> = { zcat: [], unpack: [], scan: [] }
    for (let round = 0; round < ROUNDS; round++)
      for (const name of ['zcat', 'unpack', 'scan'] as const) runs[name].push(await run(COMMANDS[name], one))
    for (const [name, all] of Object.entries(runs)) {
      const by = (of: 'wall' | 'cpu'): string => {
        const ratio = median(all.map((each, i) => each[of] / runs.zcat[i]![of]))
        return `${median(all.map((each) => each[of])).toFixed(2)} s, ${ratio.toFixed(2)} of zcat`
      }
      console.log(`${name.padEnd(7)} ${by('wall')} (by processor time ${by('cpu')}); ${memoryOf(all)} MB at most`)
    }
    console.log(`target: scan at ${TARGET} of zcat; medians of ${ROUNDS} rounds, each ratio within its round`)
    writeArchive(long, pages, RECORDS * LONGER)
    console.log(`scan of an archive ${LONGER} times as long: ${memoryOf([await run(COMMANDS.scan, long)])} MB at most`)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Reads all records and does nothing with them: what no scan in Node can do without. */
const UNPACK = `
import { createReadStream } from 'node:fs'
const { warcRecords } = await import('${pathToFileURL(join(ROOT, 'dist/source/warc/read.js'))}')
for await (const _ of warcRecords(createReadStream(process.argv[1], { highWaterMark: 1 << 20 }), 'bench'));`

const COMMANDS = {
  // `zcat` itself is a script that becomes this.
  zcat: ['gzip', '-cd'],
  unpack: [process.execPath, '--input-type=module', '-e', UNPACK],
  scan: [process.execPath, join(ROOT, 'bin', 'tertia.js'), 'scan'],
} as const

/** Seconds, and megabytes held at most. */
interface Run {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
}

const memoryOf = (runs: readonly Run[]): string => Math.max(...runs.map(({ memory }) => memory)).toFixed(0)

const POLL = 20
const TICKS = 100

/** Runs a command on the last processor, and looks at what the kernel says of it while it runs. */
async function run(command: readonly string[], file: string): Promise<Run> {
  const start = performance.now()
  const child = spawn('taskset', ['-c', '1', ...command, file], { stdio: 'ignore' })
  let [memory, cpu] = [0, 0]
  const look = (): void => {
    try {
      memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? memory) || memory
      // User and system time, in ticks, behind the name in brackets.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      cpu = (Number(fields[11]) + Number(fields[12])) / TICKS || cpu
    } catch {
      // It has ended between two looks.
    }
  }
  const timer = setInterval(look, POLL)
  const code = await new Promise((done) => child.once('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`)
  return { wall: (performance.now() - start) / 1000, cpu, memory: memory / 1024 }
}
