#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { runCommandLine } from './cli/run.ts'

// The reader of a pipe may leave early (`| head`): that is no error of ours, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

const docs = new URL('../docs', import.meta.url)

// Not `process.exit`: what was written has to reach the pipe first.
process.exitCode = await runCommandLine({
  args: process.argv.slice(2),
  environment: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date().toISOString(),
  docsUrl: existsSync(docs) ? docs.href : null,
  // Once: who asks twice does not want to wait for what is being done.
  untilInterrupted: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
})
