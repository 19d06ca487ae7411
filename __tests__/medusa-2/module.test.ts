import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from '../../examples/lib/run'
import { storeEnvironment } from '../../examples/lib/store-environment'
import { adminContract } from '../support/admin-contract'
import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2({ options: { reviewNotice: { language: 'zh-HK' } } })
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
adminContract(() => store)

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
  expect(read.payments[0]).toMatchObject({ out_trade_no, state: 'captured', total_fee: 10880, order_id: id })
  expect(read.refunds).toMatchObject([{ refund_fee: 80, state: 'done' }])
  expect(read.order).toMatchObject({
    id,
    wemine_payments: [{ out_trade_no, paid_fee: 10880, refunds: [{ refund_fee: 80, state: 'done' }] }],
  })
  expect(read.queried).toMatchObject([{ out_trade_no, order_id: id, display_id: read.order.display_id }])
  // In the order and of the times that are asked for: of the payments of the first test the latest is the unpaid one.
  const { newest, unpaid } = read.ordered
  expect(newest).toHaveLength(5)
  expect(newest.slice(0, 2)).toEqual([out_trade_no, ...unpaid])
  const oldest = newest.toReversed()
  const paid = oldest.filter((number: string) => !unpaid.includes(number))
  expect(read.ordered).toEqual({
    ...{ newest, unpaid, created: oldest, createdLast: newest },
    ...{ charged: [...paid, ...unpaid], chargedLast: [...paid.toReversed(), ...unpaid] },
    ...{ from: [out_trade_no], after: [] },
    ...{ until: expect.arrayContaining([out_trade_no]), before: expect.not.arrayContaining([out_trade_no]) },
  })
  expect(read.refusals).toEqual([
    expect.stringMatching(/cannot be ordered by \{"total_fee":"ASC"\}: .*created_at, charged_at/),
    expect.stringMatching(/cannot be filtered by \{"charged_at":\{"\$gte":"2026-11-28"\}\}: .*instant/),
    expect.stringMatching(/cannot be filtered by \{"charged_at":\{"\$near":/),
  ])
  expect(read.refused).toMatch(/cannot be filtered by \{"stat":"captured"\}/)
  // Nothing writes: neither has the module a method for it, nor did the link bring a table.
  expect(read.methods.filter((name: string) => /create|update|delete|restore|upsert/i.test(name))).toEqual([])
  const { rows } = await store.sql.raw(
    "select tablename from pg_tables where tablename like '%wemine%' order by 1",
  )
  expect(rows.map(({ tablename }: { tablename: string }) => tablename)).toEqual(
    ['account', 'decision', 'gateway_order', 'lease', 'refund'].map((name) => `wemine_${name}`),
  )
})

test('staff are told once of a payment that needs review, in their language', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const { code_url, out_trade_no } = (await store.session(cart)) as Session
  store.sandbox.fault('queryOrder', { answer: { total_fee: '1' } })
  await store.sandbox.pay(code_url)
  const told = await until('a notice is there', async () => {
    const { notifications } = succeeded(await store.admin('GET', '/admin/notifications?channel=feed'))
    const ours = notifications.filter(
      ({ resource_id }: { resource_id: string }) => resource_id === out_trade_no,
    )
    return ours.length > 0 && ours
  })
  expect(told).toMatchObject([
    {
      template: 'admin-ui',
      trigger_type: 'wemine.payment.exception',
      resource_type: 'wemine_payment',
      data: {
        title: `微信支付：付款 ${out_trade_no} 待處理`,
        description: expect.stringMatching(
          /^一筆 HKD 108\.80 的付款需要你決定如何處理。\n原因（英文）：.*HKD 0\.01/,
        ),
      },
    },
  ])
})
