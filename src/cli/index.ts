#!/usr/bin/env node
import { run } from './run'

const stop = new AbortController()
// Once each, so that a second Ctrl-C ends the process at once.
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

run(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, signal: stop.signal }).then(
  (code) => {
    process.exitCode = code
  },
)
