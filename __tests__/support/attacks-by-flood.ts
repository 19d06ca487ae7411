import { type Attack, verdict } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import { placedOrder } from './placed-order'

const many = <T>(count: number, one: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => one(n)))

/** How often the gateway was asked while `work` was done. */
async function questionsDuring(siege: Siege, work: () => Promise<unknown>): Promise<number> {
  const before = siege.questions()
  await work()
  return siege.questions() - before
}

/** `true` where it is at most so many; the number itself where it is more. */
const atMost = (most: number, count: number) => count <= most || count

/** A shopper who comes meanwhile, pays, and gets what was paid for. */
async function honestShopper(siege: Siege) {
  const shopper = await siege.payable()
  await siege.pays(shopper)
  return placedOrder(siege.store, shopper.cart)
}

/** More than a store is used to. Other gateway orders may fall due meanwhile, so the bounds leave room for these. */
export const floodAttacks: Attack[] = [
  {
    name: '500 notifications of numbers that nobody has, at once, and a shopper who pays',
    try: async (siege) => {
      let order: unknown
      const questions = await questionsDuring(siege, async () => {
        const flood = many(500, (n) =>
          siege.hook(
            siege.signed(siege.claim(siege.attacker, { out_trade_no: `98765432100000${1000 + n}` })),
          ),
        )
        order = await honestShopper(siege)
        await flood
      })
      return { order, bounded: atMost(40, questions) }
    },
    expect: { order: { captured: 10880 }, bounded: true },
  },
  {
    name: '500 notifications of the attacker’s own unpaid number: 4 times 125 at once, a question a second at most',
    try: async (siege) => {
      const notice = siege.signed(siege.claim(siege.attacker))
      const questions = await questionsDuring(siege, async () => {
        for (let round = 0; round < 4; round++) await many(125, () => siege.hook(notice))
      })
      return { bounded: atMost(30, questions) }
    },
    expect: { bounded: true },
  },
  {
    name: '300 polls of one status at once, and a shopper who pays',
    try: async (siege) => {
      let order: unknown
      const path = `/store/wemine/payments/${siege.attacker.session.out_trade_no}`
      const questions = await questionsDuring(siege, async () => {
        const flood = many(300, () => siege.send({ path, headers: siege.store.storefront }))
        order = await honestShopper(siege)
        await flood
      })
      return { order, bounded: atMost(40, questions) }
    },
    expect: { order: { captured: 10880 }, bounded: true },
  },
  {
    name: 'S16: 40 times “complete” of one cart at once: a few wait, the rest are told to try again, and a shopper pays',
    try: async (siege) => {
      const { cart } = siege.attacker
      const flood = many(40, () => siege.store.complete(cart))
      const order = await honestShopper(siege)
      const answers = await flood
      return {
        order,
        busy: answers.filter(({ status, body }) => status === 409 && body.code === 'cart_busy').length > 20,
        broken: answers.filter(({ status }) => status >= 500).length,
        placed: answers.filter(({ body }) => body.type === 'order').length,
      }
    },
    expect: { order: { captured: 10880 }, busy: true, broken: 0, placed: 0 },
  },
  {
    name: '100 polls of numbers that nobody has: the gateway never hears of them',
    try: async (siege) => {
      const before = siege.store.sandbox.requests().length
      const answers = await many(100, (n) =>
        siege.send({
          path: `/store/wemine/payments/98765432100000${1000 + n}`,
          headers: siege.store.storefront,
        }),
      )
      const asked = siege.store.sandbox.requests().slice(before)
      return {
        said: [...new Set(answers.map(verdict))],
        heard: asked.filter(({ path }) => path.includes('98765432100000')).length,
      }
    },
    expect: { said: ['denied'], heard: 0 },
  },
]
