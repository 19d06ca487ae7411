import type { Knex } from 'knex'
import { type NewOrder, requestOrder } from '../../src/payments/ledger/gateway-orders'
import { recordOpened } from '../../src/payments/ledger/moves'
import type { CartMinor, GatewayFee } from '../../src/payments/money/money'
import { createLedger } from '../support/database'
import { later, newOrder, now, rowsOf } from './support/rows'
import { resourceSql } from './support/world'

let sql: Knex
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
})
afterAll(() => drop())
beforeEach(async () => {
  await sql.raw('truncate wemine_gateway_order cascade')
})

const { insert } = rowsOf(() => sql)
const code_url = 'weixin://wxpay/bizpayurl?pr=1'
/** One code of a kind is enough, so that the next request is given it again where it is for the same. */
const ONE = { limits: { same: 1, all: 30 }, until: later(600_000) }

async function shown(): Promise<string> {
  const out_trade_no = await insert()
  await recordOpened(sql, { out_trade_no, code_url }, now)
  return out_trade_no
}
const asked = (more: Partial<NewOrder> = {}, cart = 'cart_1', limits = ONE) =>
  requestOrder(sql, newOrder(more), { id: cart, sql: resourceSql }, limits, later(1000))

test('a code for the same payer and money is given again', async () => {
  const out_trade_no = await shown()
  expect(await asked()).toMatchObject({ out_trade_no, state: 'open', code_url })
})

test.each<Partial<NewOrder>>([
  { provider_id: 'pp_wemine_other' },
  { trade_type: 'JSAPI' },
  { total_fee: 10881 as GatewayFee },
  { fee_type: 'CNY' },
  { cart_amount: 1393 as CartMinor },
  { cart_currency: 'USD' },
  { body: 'Another shop' },
  { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' },
])('one that differs in %o is a new one', async (more) => {
  const out_trade_no = await shown()
  const other = await asked(more)
  expect(other).toMatchObject({ state: 'requested', ...more })
  expect(other?.out_trade_no).not.toBe(out_trade_no)
})

test('that of another cart is a new one', async () => {
  const out_trade_no = await shown()
  expect((await asked({}, 'cart_2'))?.out_trade_no).not.toBe(out_trade_no)
})

test('one that cannot be paid for long enough any more is replaced', async () => {
  const out_trade_no = await shown()
  const soonOver = { ...ONE, until: later(7_200_000) }
  expect((await asked({}, 'cart_1', soonOver))?.out_trade_no).not.toBe(out_trade_no)
})
