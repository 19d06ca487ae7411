import type { Session } from '../../support/driver'
import { succeeded, until } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { ended, isListed, makeRefundsOlder, outcome } from './support/outcome'
import { ordered } from './support/scenes'

jest.setTimeout(480_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2({ options: { timeout: 1000 } })
})
afterAll(() => store?.stop())
afterEach(() => store.sandbox.clearFaults())

type Fault = Parameters<Medusa2Driver['sandbox']['fault']>[1]

/** A paid order, canceled while the gateway does not refund. */
async function canceled(fault: Fault, refundedBefore = 0): Promise<{ id: string; session: Session }> {
  const { order, session } = await ordered(store)
  if (refundedBefore) succeeded(await store.refund(order.id, refundedBefore))
  store.sandbox.fault('refund', fault)
  succeeded(await store.admin('POST', `/admin/orders/${order.id}/cancel`, {}))
  expect(await outcome(store, session)).toMatchObject({ paid: 10880, refunded: refundedBefore })
  // The job looks at it in a minute: now.
  await makeRefundsOlder(store, session, 1)
  return { id: order.id, session }
}

const allBack = (session: Session) =>
  until('all of it to be back', async () => (await outcome(store, session)).refunded === 10880, 200_000)

test.each([
  ['refuses for now', { refuse: 'NOTENOUGH', reason: 'balance', times: 2 }, 0],
  ['refuses for now, after a part went back', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 }, 1000],
  ['does not answer', { hang: 'before', times: 1 }, 0],
] as const)(
  'the gateway %s while a paid order is canceled: the rest is sent back later, once',
  async (_, fault, before) => {
    const { id, session } = await canceled(fault, before)
    await allBack(session)
    expect((await ended(store, session)).end).not.toBe('listed')
    // Medusa's own books say so, too.
    await until(
      'Medusa to know',
      async () => {
        const [row] = await store
          .sql('payment_collection')
          .join('order_payment_collection as link', 'link.payment_collection_id', 'payment_collection.id')
          .where({ 'link.order_id': id })
          .select('refunded_amount')
        return Number(row.refunded_amount) === 108.8
      },
      60_000,
    )
    expect(await outcome(store, session)).toMatchObject({ paid: 10880, refunded: 10880 })
  },
)

test('an order that is canceled with nobody asking for its refund: all of it is refunded', async () => {
  const { order, session } = await ordered(store)
  // Medusa asks for the refund of what it counts as captured.
  const payments = store.sql('payment').whereRaw("data ->> 'out_trade_no' = ?", [session.out_trade_no])
  await store
    .sql('capture')
    .whereIn('payment_id', payments.select('id'))
    .update({ amount: 0, raw_amount: JSON.stringify({ value: '0', precision: 20 }) })
  succeeded(await store.admin('POST', `/admin/orders/${order.id}/cancel`, {}))
  await allBack(session)
  expect(await store.sql('wemine_refund').where({ out_trade_no: session.out_trade_no })).toHaveLength(1)
})

test('a refusal that is final is listed for a person', async () => {
  const { session } = await canceled({ refuse: 'TRADE_OVERDUE', reason: 'too old' })
  await until('the list', () => isListed(store, session), 90_000)
  expect(await outcome(store, session)).toMatchObject({ end: 'listed', refunded: 0 })
  expect((await outcome(store, session)).why).toMatch(/canceled.*too old/)
})

test('a gateway that refuses for a day: listed for a person, who may have it sent back once more', async () => {
  const { session } = await canceled({ refuse: 'NOTENOUGH', reason: 'balance' })
  const { out_trade_no } = session
  await until(
    'it to be refused again',
    async () => {
      const [row] = await store.sql('wemine_gateway_order').where({ out_trade_no })
      return row.waiting_for === 'refund_refused'
    },
    60_000,
  )
  expect(await isListed(store, session)).toBe(false)
  await makeRefundsOlder(store, session, 25)
  await until('the list', () => isListed(store, session), 60_000)
  store.sandbox.clearFaults()
  const path = `/admin/wemine/payments/${session.out_trade_no}/resolve`
  succeeded(await store.admin('POST', path, { action: 'refund', note: 'the balance is there' }))
  expect(await outcome(store, session)).toMatchObject({ paid: 10880, refunded: 10880 })
})

test('a refund that the gateway refused of an order that stands is not sent by itself', async () => {
  const { order, session } = await ordered(store)
  store.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 })
  expect((await store.refund(order.id, 1000)).status).toBe(400)
  await makeRefundsOlder(store, session, 0)
  await new Promise((resolve) => setTimeout(resolve, 25_000))
  expect(await outcome(store, session)).toMatchObject({ end: 'captured', refunded: 0 })
  succeeded(await store.refund(order.id, 1000))
  expect(await outcome(store, session)).toMatchObject({ end: 'captured', refunded: 1000 })
})
