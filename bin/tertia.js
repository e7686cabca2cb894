#!/usr/bin/env node
// Plain JavaScript, so that an older Node can still run it far enough to say what is missing.
const NEEDED = 24
const major = Number(process.versions.node.split('.')[0])
if (major < NEEDED) {
  console.error(
    `tertia: Node ${NEEDED} or later is needed, and this is Node ${process.versions.node}; get it from https://nodejs.org`,
  )
  process.exitCode = 1
} else {
  await import('../dist/cli/main.js')
}
