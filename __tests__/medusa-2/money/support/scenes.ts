import { join, relative } from 'node:path'
import { run } from '../../../../examples/lib/run'
import { storeEnvironment } from '../../../../examples/lib/store-environment'
import type { PlacedOrder, Session } from '../../../support/driver'
import { succeeded } from '../../../support/http'
import type { Medusa2Driver } from '../../../support/medusa-2-driver'
import { placedOrder } from '../../../support/placed-order'
import { ended } from './outcome'

/** A cart of HK$108.80 with an open code. */
export async function payable(store: Medusa2Driver): Promise<{ cart: string; session: Session }> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

/** An order of HK$108.80 that is paid and captured. */
export async function ordered(
  store: Medusa2Driver,
): Promise<{ cart: string; session: Session; order: PlacedOrder }> {
  const { cart, session } = await payable(store)
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart)
  await ended(store, session)
  return { cart, session, order }
}

/** The cart's tea costs HK$99.00 instead of HK$88.80 from now on, and Medusa was not told to look at the cart again. */
export async function raisePrice({ sql }: Medusa2Driver, cart: string): Promise<void> {
  const raw_unit_price = JSON.stringify({ value: '99', precision: 20 })
  await sql('cart_line_item').where({ cart_id: cart }).update({ unit_price: 99, raw_unit_price })
}

/** Runs one of Medusa's workflows in a process of its own, as somebody's script does. Gives why it failed. */
export async function runWorkflow(
  { dir, databaseUrl, sandbox }: Medusa2Driver,
  workflow: string,
  input: object,
  more: Record<string, string> = {},
): Promise<string[]> {
  const script = relative(dir, join(__dirname, 'run-workflow.js'))
  const cli = join(dir, 'node_modules/@medusajs/cli/cli.js')
  const env = storeEnvironment({
    databaseUrl,
    env: { WEMINE_BASE_URL: sandbox.baseUrl, WORKFLOW: workflow, INPUT: JSON.stringify(input), ...more },
  })
  const printed = await run(process.execPath, [cli, 'exec', script], { cwd: dir, env })
  return JSON.parse(/WORKFLOW (.*)/.exec(printed)?.[1] ?? 'null')
}
