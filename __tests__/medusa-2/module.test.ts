import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from '../../examples/lib/run'
import { storeEnvironment } from '../../examples/lib/store-environment'
import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2()
})
afterAll(() => store?.stop())

test('the store has the Medusa that MEDUSA_2 names, else the one of the example', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  const example = read(join(__dirname, '../../examples/medusa-2/package.json')).dependencies
  for (const name of ['@medusajs/medusa', '@medusajs/framework', '@medusajs/payment'])
    expect(read(join(store.dir, 'node_modules', name, 'package.json')).version).toBe(
      process.env.MEDUSA_2 ?? example['@medusajs/medusa'],
    )
})

test('a store’s own code reads the ledger through the module', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const { code_url, out_trade_no } = (await store.session(cart)) as Session
  await store.sandbox.pay(code_url)
  const { id } = await placedOrder(store, cart)
  succeeded(await store.refund(id, 80))
  await until('captured', async () => {
    const { payment } = succeeded(await store.status(out_trade_no))
    return payment.status === 'placed'
  })

  const { dir, databaseUrl } = store
  const script = relative(dir, join(__dirname, 'support/read-ledger.js'))
  const cli = join(dir, 'node_modules/@medusajs/cli/cli.js')
  const env = storeEnvironment({ databaseUrl })
  const printed = await run(process.execPath, [cli, 'exec', script], { cwd: dir, env })
  const read = JSON.parse(/LEDGER (.*)/.exec(printed)?.[1] ?? 'null')
  expect(read).toMatchObject({
    payments: [{ out_trade_no, state: 'captured', total_fee: 10880, order_id: id }],
    refunds: [{ refund_fee: 80, state: 'done' }],
  })
})
