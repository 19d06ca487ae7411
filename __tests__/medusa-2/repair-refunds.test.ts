import { randomUUID } from 'node:crypto'
import { generateEntityId } from '@medusajs/framework/utils'
import { startStore } from '../../examples/store'
import { createMerchantAccount, type MerchantAccount } from '../../src/payments/account/merchant-account'
import { parseOptions } from '../../src/payments/account/options'
import {
  type Refund,
  recordRefundDone,
  recordRefundRefused,
  recordRefundUnknown,
  reserveRefund,
} from '../../src/payments/ledger/refunds'
import type { CartMinor, ExactMinor, GatewayFee } from '../../src/payments/money/money'
import { refund } from '../../src/payments/verbs/refund'
import type { Answer, PlacedOrder, Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

/** One cart that was paid, and its refund that a process began and did not end. */
interface Died {
  cart: string
  order: PlacedOrder
  session: Session
  id: string
}
type Paid = Omit<Died, 'id'>

/** Every refund here is of HK$10, of an order of HK$108.80. */
const TEN = 1000

let store: Medusa2Driver
let second: Awaited<ReturnType<typeof startStore>>
/** The plugin's part in the process that dies. Medusa's part is never reached. */
let plugin: MerchantAccount

/** How far each process came, in place of a process: what it wrote, and what it asked the gateway. Gives Medusa's row. */
const deaths = {
  'nothing was sent': (one) => begin(one),
  'the gateway refused': async (one) => {
    const id = await begin(one)
    const refused = { id: await reserve(one, id), problem: 'too many requests', look_at: null }
    expect(await recordRefundRefused(store.sql, refused, new Date())).toBe(true)
    return id
  },
  'nothing was sent, and a later refund counted it': async (one) => {
    const id = await begin(one)
    succeeded(await refundMore(one, 500))
    return id
  },
  'it was done': async (one) => {
    const id = await begin(one)
    await refundTen(one, id)
    return id
  },
  'it was done, and the ledger found out later': async (one) => {
    const id = await begin(one)
    const refund = await reserve(one, id)
    const { out_trade_no } = one.session
    const { refund_id } = await plugin.client.refund({ out_trade_no, total_fee: 10880, refund_fee: TEN })
    const found = { id: refund, refund_id: refund_id ?? null, reported: false }
    expect(await recordRefundDone(store.sql, found, new Date())).toBeDefined()
    return id
  },
  'it was done, and the order counts it': async (one) => {
    const id = await begin(one)
    await refundTen(one, id)
    await bookUncredited(one, id)
    return id
  },
  'it was done, and a later refund booked it as its own': async (one) => {
    const id = await begin(one)
    await refundTen(one, id)
    succeeded(await refundMore(one, 500))
    expect((await bookings(one)).map(({ amount }) => amount)).toEqual(['-5', '-5'])
    return id
  },
  'nobody knows': async (one) => {
    const id = await begin(one)
    await recordRefundUnknown(store.sql, await reserve(one, id), 'its answer never came', new Date())
    return id
  },
  'it was sent a moment ago': async (one) => {
    const id = await begin(one)
    // It stays a moment ago, however slow the machine is.
    const created_at = store.sql.raw("now() + interval '1 hour'")
    await store.sql('refund').where({ id }).update({ created_at })
    return id
  },
} satisfies Record<string, (one: Paid) => Promise<string>>
type Death = keyof typeof deaths

const died = new Map<Death, Died>()
let ordinary: Paid
let canceled: Paid

beforeAll(async () => {
  store = await startMedusa2()
  const { apiKey, apiSecret, baseUrl } = store.sandbox
  const log = { info() {}, warn() {}, error() {} }
  const options = parseOptions({ apiKey, apiSecret, baseUrl, backendUrl: 'https://store.example' })
  plugin = createMerchantAccount({ providerId: 'pp_wemine_hk', options, sql: store.sql, log })

  const names = Object.keys(deaths) as Death[]
  second = await startSecond()
  // The first alone: two carts at once would make one customer twice.
  ordinary = await paidOrder()
  const all = await paidOrders(names.length + 1)
  canceled = all.pop() as Paid
  succeeded(await refundMore(ordinary, TEN))
  succeeded(await refundMore(canceled, TEN))
  succeeded(await store.admin('POST', `/admin/orders/${canceled.order.id}/cancel`))
  for (const [i, name] of names.entries()) {
    const one = all[i] as Paid
    died.set(name, { ...one, id: await deaths[name](one) })
  }
  await grow(({ id }) => id !== died.get('it was sent a moment ago')?.id)
}, 360_000)
afterAll(async () => {
  await second?.stop()
  await store?.stop()
})

/** A second process on the same database: its job runs in the very same seconds. */
const startSecond = () =>
  startStore({
    databaseUrl: store.databaseUrl,
    dir: store.dir,
    env: { WEMINE_BASE_URL: store.sandbox.baseUrl },
  })

/** A few at a time: a store has ten connections to its database. */
async function paidOrders(count: number): Promise<Paid[]> {
  const orders: Paid[] = []
  while (orders.length < count) {
    const some = Math.min(4, count - orders.length)
    orders.push(...(await Promise.all(Array.from({ length: some }, paidOrder))))
  }
  return orders
}

async function paidOrder(): Promise<Paid> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart)
  const { out_trade_no } = session
  const captured = () => store.sql('wemine_gateway_order').where({ out_trade_no, state: 'captured' }).first()
  await until('the ledger', captured)
  return { cart, order, session }
}

/** Medusa's row of a refund: committed before the provider is asked. */
async function begin({ cart }: Pick<Paid, 'cart'>): Promise<string> {
  // As Medusa makes them: a ULID, which begins with the time.
  const id = generateEntityId(undefined, 'ref')
  await store.sql.raw(
    `insert into refund (id, amount, raw_amount, payment_id)
     select ?, 10, '{"value":"10","precision":20}', payment.id from payment
     join cart_payment_collection link on link.payment_collection_id = payment.payment_collection_id
     where link.cart_id = ?`,
    [id, cart],
  )
  return id
}

/** What the plugin does of it, whole; Medusa never hears of it. */
async function refundTen({ session: { out_trade_no } }: Paid, platform_key: string): Promise<Refund> {
  const asked = { out_trade_no, platform_key, amount: String(TEN) as ExactMinor, booked: '0' as ExactMinor }
  const refunded = await refund(plugin, asked)
  if (!refunded.ok) throw new Error(refunded.problem.message)
  return refunded.value
}

/** The ledger's row of a refund, as requested. Its id. */
async function reserve({ session: { out_trade_no } }: Paid, platform_key: string): Promise<string> {
  const share = {
    amount: TEN as CartMinor,
    refund_fee: TEN as GatewayFee,
    asked_amount: String(TEN) as ExactMinor,
  }
  const seen = { seen_amount: 0 as CartMinor, seen_fee: 0 as GatewayFee }
  const wanted = {
    id: randomUUID(),
    out_trade_no,
    platform_key,
    reason: 'platform',
    ...share,
    ...seen,
  } as const
  const look_at = new Date(Date.now() + 3_600_000)
  expect(await reserveRefund(store.sql, { ...wanted, look_at }, new Date())).toBeDefined()
  return wanted.id
}

/** As Medusa's workflow leaves an order between its two writes: the money is counted as gone, and nothing credited. */
async function bookUncredited({ order }: Paid, reference_id: string): Promise<void> {
  await store.sql.raw(
    `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
     values (?, ?, 1, -10, '{"value":"-10","precision":20}', 'hkd', 'refund', ?)`,
    [`ordtrx_${randomUUID()}`, order.id, reference_id],
  )
  const totals = { transaction_total: 98.8, refunded_total: 10, pending_difference: 10 }
  await store.sql.raw('update order_summary set totals = totals || cast(? as jsonb) where order_id = ?', [
    JSON.stringify(totals),
    order.id,
  ])
}

/** Two minutes pass for the refunds of Medusa that are meant. */
async function grow(meant: (refund: { id: string }) => boolean): Promise<void> {
  const ids = (await store.sql('refund').select('id')).filter(meant).map(({ id }) => id)
  const created_at = store.sql.raw("created_at - interval '2 minutes'")
  await store.sql('refund').whereIn('id', ids).update({ created_at })
}

const stands = (id: string) => store.sql('refund').where({ id, deleted_at: null }).first()
const bookings = ({ order }: Paid) =>
  store
    .sql('order_transaction')
    .where({ order_id: order.id, reference: 'refund', deleted_at: null })
    .orderBy('created_at')
    .select('reference_id', 'amount')
const atGateway = ({ session }: Paid) => store.sandbox.money()[session.out_trade_no]?.refunded
const refundMore = (one: Paid, cents: number): Promise<Answer> => store.refund(one.order.id, cents)

/** Cents that an admin reads as refunded, and as what the order asks the customer for. */
async function admin({ cart, order }: Paid) {
  const { refunded } = (await store.orderOf(cart)) as PlacedOrder
  const { summary } = succeeded(await store.admin('GET', `/admin/orders/${order.id}?fields=summary`)).order
  return { refunded, outstanding: Math.round(summary.pending_difference * 100) }
}

/** What is left can be refunded, and no cent more: at the gateway and in Medusa. */
async function expectRestRefundable(one: Paid, refunded: number): Promise<void> {
  expect(atGateway(one) ?? 0).toBe(refunded)
  expect(await refundMore(one, 10881 - refunded)).toMatchObject({
    status: 400,
    body: { message: expect.stringMatching(/is left to refund|refund more than/) },
  })
  succeeded(await refundMore(one, 10880 - refunded))
  expect(atGateway(one)).toBe(10880)
  expect(await admin(one)).toEqual({ refunded: 10880, outstanding: 0 })
}

const sceneOf = (death: Death) => died.get(death) as Died

describe('a refund that a process left behind in Medusa when it died', () => {
  test.each([
    ['nothing was sent', 0],
    ['the gateway refused', 0],
    ['nothing was sent, and a later refund counted it', 500],
  ] as const)('is taken out when %s', async (death, refunded) => {
    const one = sceneOf(death)
    await until('its end', async () => !(await stands(one.id)), 30_000)
    expect(await admin(one)).toEqual({ refunded, outstanding: 0 })
    expect(await bookings(one)).toHaveLength(refunded ? 1 : 0)
    await expectRestRefundable(one, refunded)
  })

  test.each([
    'it was done',
    'it was done, and the ledger found out later',
    'it was done, and the order counts it',
  ] as const)('is counted, once, when %s', async (death) => {
    const one = sceneOf(death)
    const isRepaired = async () => (await bookings(one)).length > 0 && (await admin(one)).outstanding === 0
    await until('its end', isRepaired, 30_000)
    expect(await stands(one.id)).toBeDefined()
    expect(await bookings(one)).toEqual([{ reference_id: one.id, amount: '-10' }])
    expect(await admin(one)).toEqual({ refunded: TEN, outstanding: 0 })
    // The merchant refunds the same amount once more, and means it.
    succeeded(await refundMore(one, TEN))
    await expectRestRefundable(one, 2 * TEN)
  })
})

test('is booked as what it was, when a later refund booked it as its own', async () => {
  const one = sceneOf('it was done, and a later refund booked it as its own')
  const isRepaired = async () => (await bookings(one)).some(({ amount }) => amount === '-10')
  await until('its end', isRepaired, 30_000)
  await until('the credit', async () => (await admin(one)).outstanding === 0, 30_000)
  expect((await bookings(one)).map(({ amount }) => amount).sort()).toEqual(['-10', '-5'])
  expect(await admin(one)).toEqual({ refunded: 1500, outstanding: 0 })
  await expectRestRefundable(one, 1500)
})

describe('what is not a dead process’s is left alone:', () => {
  /** All of it is two minutes old, and the job has looked at it: the last row is gone. */
  beforeAll(async () => {
    const { id, cart } = await otherProvidersRefund()
    const witness = await begin(ordinary)
    otherId = id
    otherCart = cart
    await grow((refund) => [id, witness].includes(refund.id))
    await until('a run of the job', async () => !(await stands(witness)), 30_000)
  })
  let otherId: string
  let otherCart: string

  /** A refund of an order that was paid otherwise, and whose payment claims to be one of ours. */
  async function otherProvidersRefund(): Promise<{ id: string; cart: string }> {
    const cart = await store.createCart()
    succeeded(await store.payOtherwise(cart))
    succeeded(await store.complete(cart))
    const { out_trade_no } = ordinary.session
    await store.sql('payment').where({ provider_id: 'pp_system_default' }).update({ data: { out_trade_no } })
    return { id: await begin({ cart }), cart }
  }

  test('a refund that a process is about to send', async () => {
    expect(await stands(sceneOf('it was sent a moment ago').id)).toBeDefined()
  })

  test('another provider’s refund', async () => {
    expect(await stands(otherId)).toBeDefined()
    expect(await store.orderOf(otherCart)).toMatchObject({ refunded: 0 })
  })

  test('a refund as any other', async () => {
    expect(await bookings(ordinary)).toHaveLength(1)
    expect(await admin(ordinary)).toEqual({ refunded: TEN, outstanding: 0 })
    await expectRestRefundable(ordinary, TEN)
  })

  test('an order that was canceled, which counts its refund otherwise', async () => {
    expect((await bookings(canceled)).map(({ amount }) => amount)).toEqual(['-10', '-98.8'])
    expect(await admin(canceled)).toMatchObject({ refunded: 10880 })
    expect(atGateway(canceled)).toBe(10880)
  })

  test('a refund that nobody knows the outcome of, until a person says', async () => {
    const one = sceneOf('nobody knows')
    expect(await stands(one.id)).toBeDefined()
    expect(await admin(one)).toEqual({ refunded: 0, outstanding: 0 })
    const path = `/admin/wemine/payments/${one.session.out_trade_no}/resolve`
    succeeded(await store.admin('POST', path, { action: 'refund_not_done' }))
    await until('its end', async () => !(await stands(one.id)), 30_000)
    await expectRestRefundable(one, 0)
  })
})
