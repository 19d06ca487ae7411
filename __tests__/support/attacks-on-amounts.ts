import type { Attack } from './attacks-outcomes'
import type { Siege } from './attacks-siege'

/** How often the moment is tried; more of them find smaller gaps. */
const RACES = Number(process.env.ATTACK_RACES ?? 3)

const quantities = [-1, 0.5, 1e21, '1; drop table cart']

/** Prices that are bent between the code and the payment. */
export const amountAttacks: Attack[] = [
  {
    name: 'the small code of a cart that was free for a moment, paid when it costs its price again',
    try: async (siege) => {
      const cart = await siege.store.createCart()
      const undo = await siege.store.discount(cart)
      await siege.store.startPayment(cart)
      const small = await siege.store.session(cart)
      await undo()
      await siege.store.sandbox.pay(small?.code_url ?? '')
      return {
        paid: small?.total_fee,
        costs: await siege.store.total(cart),
        completes: await siege.completes(cart),
      }
    },
    expect: { paid: 2000, completes: 'no order' },
  },
  {
    name: 'quantities below nothing, in parts, and of other kinds: what is asked is what the cart costs',
    try: async ({ store }) => {
      const cart = await store.createCart()
      const read = await store.store('GET', `/store/carts/${cart}`)
      const [item] = read.body.cart.items
      for (const quantity of quantities) {
        await store.store('POST', `/store/carts/${cart}/line-items`, {
          variant_id: item.variant_id,
          quantity,
        })
        await store.store('POST', `/store/carts/${cart}/line-items/${item.id}`, { quantity })
      }
      await store.startPayment(cart)
      const costs = await store.total(cart)
      const asked = (await store.session(cart))?.total_fee ?? 'nothing'
      return { same: asked === 'nothing' || asked === costs, positive: asked === 'nothing' || asked > 0 }
    },
    expect: { same: true, positive: true },
  },
  {
    name: 'another currency after the code was shown: the old code places nothing',
    try: async (siege) => {
      const { cart } = await siege.payable()
      await siege.store.abroad(cart)
      return siege.completes(cart)
    },
    expect: 'no order',
  },
  {
    name: 'one cent paid for a code of HK$108.80',
    try: async (siege) => {
      const { cart, session } = await siege.payable()
      await siege.store.sandbox.pay(session.code_url, { total_fee: 1 })
      return { completes: await siege.completes(cart), ...(await ledger(siege, session.out_trade_no)) }
    },
    expect: { completes: 'no order', state: 'exception' },
  },
  {
    name: '10880 yen paid for a code of HK$108.80',
    try: async (siege) => {
      const { cart, session } = await siege.payable()
      await siege.store.sandbox.pay(session.code_url, { fee_type: 'JPY' })
      return { completes: await siege.completes(cart), ...(await ledger(siege, session.out_trade_no)) }
    },
    expect: { completes: 'no order', state: 'exception' },
  },
  {
    name: 'the code of a cheap cart, paid for a dear one of the same shopper',
    try: async (siege) => {
      const [cheap, dear] = [await siege.payable(), await siege.payable()]
      await siege.store.changeCart(dear.cart)
      await siege.store.startPayment(dear.cart, { ...cheap.session })
      await siege.pays(cheap, false)
      const completes = await siege.completes(dear.cart)
      return { completes, cheap: (await siege.store.complete(cheap.cart)).body.type }
    },
    expect: { completes: 'no order', cheap: 'order' },
  },
  {
    name: 'a cart made dearer in the very moment in which it is paid and completed: no order costs more than was paid',
    try: async (siege) => {
      const cheated = []
      for (let round = 0; round < RACES; round++) {
        const shopper = await siege.payable()
        await siege.pays(shopper, false)
        const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
        await Promise.all([
          siege.store.complete(shopper.cart),
          siege.store.sandbox.notify(shopper.session.out_trade_no),
          wait((round * 200) / RACES).then(() => siege.store.changeCart(shopper.cart).catch(() => {})),
        ])
        const order = await siege.store.orderOf(shopper.cart)
        if (order && order.total > 10880) cheated.push(order)
      }
      return cheated
    },
    expect: [],
  },
  {
    name: '“complete” pressed 5 times at once on what is not paid',
    try: async ({ store, attacker }) => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => store.complete(attacker.cart)))
      return answers.filter(({ body }) => body.type === 'order').length
    },
    expect: 0,
  },
]

const ledger = async ({ store }: Siege, out_trade_no: string) =>
  (await store.sql('wemine_gateway_order').where({ out_trade_no }).select('state'))[0]
