import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../support/sources'

/** The benches' counts, never their times: statements, questions, orders. One over its limit ends it with 1. */
test('what a payment costs in statements and questions stays what the benches say', async () => {
  const bench = spawn(process.execPath, [join(root, 'bench/run.mjs'), '--counts'], { env: process.env })
  let printed = ''
  for (const stream of [bench.stdout, bench.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const code = await new Promise((resolve) => bench.once('close', resolve))
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringMatching(/\d+ of 8 goals met/) })
}, 600_000)
