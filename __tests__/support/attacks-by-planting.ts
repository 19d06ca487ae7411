import type { Attack } from './attacks-outcomes'
import type { Besieged, Door, Shopper, Siege } from './attacks-siege'

/** All that a paid session is known by, and what a careless plugin might believe. */
const planted = ({ session }: Shopper) => ({
  ...session,
  ...{
    status: 'captured',
    payment_status: 'captured',
    authorized: true,
    captured: true,
    paid: true,
    amount: 1,
  },
  ...{
    id: session.out_trade_no,
    payment_session_id: session.session_id,
    transaction_id: '42',
    trade_state: 'SUCCESS',
  },
})

/** A cart's own payment, whatever was planted: its number, and what it asks. */
async function ownPayment({ store }: Siege, cart: string, other: Shopper) {
  const session = await store.session(cart)
  const costs = await store.total(cart)
  const own = !!session && session.out_trade_no !== other.session.out_trade_no
  return { own, asksItsPrice: session?.total_fee === costs, session }
}

/** Another shopper's paid order, planted wherever a shopper can put data. */
export const plantingAttacks = (doors: Record<string, Door<Besieged>>): Attack[] => [
  ...Object.entries(doors).map(([door, put]) => ({
    name: `the victim’s paid payment, planted in ${door}`,
    try: async (siege: Siege) => {
      const { cart } = siege.planter
      await put(siege.store, cart, planted(siege.victim))
      await siege.store.startPayment(cart)
      const own = await ownPayment(siege, cart, siege.victim)
      return { ...own, completes: await siege.completes(cart) }
    },
    expect: {
      ...{ own: true, asksItsPrice: true, completes: 'no order' },
      session: expect.not.objectContaining({ authorized: expect.anything() }),
    },
  })),
  {
    name: 'a payment that is paid and has no order yet, planted in every one of these places before its own shopper comes',
    try: async (siege) => {
      const rich = await siege.payable()
      const { cart } = await siege.payable()
      await siege.pays(rich, false)
      for (const put of Object.values(doors)) await put(siege.store, cart, planted(rich))
      const completes = await siege.completes(cart)
      return { completes, rich: (await siege.store.complete(rich.cart)).body.type }
    },
    expect: { completes: 'no order', rich: 'order' },
  },
  {
    name: 'the victim’s payment in the query string and the headers of “complete”',
    try: async (siege) => {
      const { cart, session } = siege.attacker
      const { out_trade_no, session_id = '' } = siege.victim.session
      const query = new URLSearchParams({
        out_trade_no,
        session_id,
        status: 'captured',
        cart_id: siege.victim.cart,
      })
      const headers = {
        'x-out-trade-no': out_trade_no,
        'x-payment-session': session_id,
        'idempotency-key': out_trade_no,
      }
      const { body } = await siege.store.store('POST', `/store/carts/${cart}/complete?${query}`, {}, headers)
      return { type: body.type, asked: session.total_fee }
    },
    expect: { type: expect.not.stringMatching(/^order$/), asked: 10880 },
  },
  {
    name: '“complete” with the victim’s idempotency key',
    try: async (siege) => {
      const rich = await siege.payable()
      await siege.pays(rich, false)
      const headers = { 'idempotency-key': 'the-same-key' }
      const complete = (cart: string) =>
        siege.store.store('POST', `/store/carts/${cart}/complete`, {}, headers)
      const own = await complete(rich.cart)
      const stolen = await complete(siege.attacker.cart)
      return { own: own.body.type, stolen: await siege.stolen(), other: stolen.body.order?.cart_id ?? 'none' }
    },
    expect: { own: 'order', stolen: [] },
  },
]
