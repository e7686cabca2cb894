import { run } from './run.ts'

// Where nobody listens to warnings the work goes on; there is no place left to say so.
process.stderr.on('error', () => {})
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  now: () => new Date().toISOString(),
})
