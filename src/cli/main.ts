import { run } from './run.ts'

// Where nobody listens to warnings the work goes on; there is no place left to say so.
process.stderr.on('error', () => {})
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  now: () => new Date().toISOString(),
  stopping,
})

/** Once a command asks, Ctrl-C and the system's wish to end come as a signal; a second Ctrl-C ends at once. */
function stopping(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}
