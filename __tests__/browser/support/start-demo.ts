import { join } from 'node:path'
import { startChild } from '../../../examples/store.js'

export interface Addresses {
  shop: string
  admin_url: string
  store: string
  sandbox: string
  publishable_key: string
  admin: { email: string; password: string }
}

/** `npm run demo` for a program: its process, and the addresses it prints when all is up. */
export async function startDemo(dir: string) {
  const demo = join(__dirname, '../../../examples/demo.mjs')
  const child = startChild('The demo', [demo, '--json', '--dir', dir], { env: process.env })
  const [line] = await child.printed(/^\{"shop":.*\}$/m, 280_000)
  return { child, ...(JSON.parse(line) as Addresses) }
}
