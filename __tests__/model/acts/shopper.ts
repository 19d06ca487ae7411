import fc from 'fast-check'
import type { Currency, Trouble } from '../store/medusa'
import { type Act, cartOf, codeOf, hasCart, hasCode, hasResource, resourceOf, unpaidCodeOf } from './act'

const index = fc.nat({ max: 11 })
const by = fc.nat({ max: 1 })
/** Few different amounts, so that a cart often comes back to one that it had before. In cents. */
const amount = fc.constantFrom(10880, 10000, 330, 1, 99999)
const currency = fc.constantFrom<Currency>('HKD', 'HKD', 'USD')
const shopper = fc.constantFrom(
  { trade_type: 'NATIVE' as const },
  { trade_type: 'NATIVE' as const, new_code: true as const },
  {},
  { trade_type: 'JSAPI' as const, open_id: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
)
const MOST = 8

export const addCart = fc.record({ amount, currency, by }).map(
  ({ amount, currency, by }): Act => ({
    label: `add a cart of ${amount} ${currency}`,
    can: ({ resources }) => resources.length < MOST && resources.filter(({ isDone }) => !isDone).length < 3,
    run: async (world) => {
      const process = world.processOf(by)
      world.resources.push(await process.request(() => world.medusa.addCart(process, amount, currency)))
    },
  }),
)

export const addCollection = fc.record({ amount, currency, by }).map(
  ({ amount, currency, by }): Act => ({
    label: `an order asks for ${amount} ${currency} more`,
    can: ({ resources }) => resources.length < MOST,
    run: async (world) => {
      const process = world.processOf(by)
      world.resources.push(await process.request(() => world.medusa.addCollection(process, amount, currency)))
    },
  }),
)

export const changeAmount = fc.record({ resource: index, amount, by }).map(
  ({ resource, amount, by }): Act => ({
    label: `change resource -${resource} to ${amount}`,
    can: hasResource,
    run: (world) => {
      const process = world.processOf(by)
      const of = resourceOf(world, resource)
      return process.request(() => world.medusa.changeAmount(process, of, amount))
    },
  }),
)

export const startPayment = fc.record({ resource: index, shopper, by }).map(
  ({ resource, shopper, by }): Act => ({
    label: `start paying resource -${resource} ${shopper.trade_type ?? 'as before'}${'new_code' in shopper ? ', by a new code' : ''}`,
    can: hasResource,
    run: (world) => {
      const process = world.processOf(by)
      const of = resourceOf(world, resource)
      return process.request(() => world.medusa.startPayment(process, of, shopper))
    },
  }),
)

export const useOtherProvider = fc.record({ resource: index, by }).map(
  ({ resource, by }): Act => ({
    label: `pay resource -${resource} by other means`,
    can: hasCart,
    run: (world) => {
      const process = world.processOf(by)
      const of = cartOf(world, resource)
      return process.request(() => world.medusa.useOtherProvider(process, of))
    },
  }),
)

/** Any code ever shown can be scanned, those of carts long changed too. */
export const payCode = index.map(
  (code): Act => ({
    label: `pay code -${code}`,
    can: hasCode,
    run: (world) => world.sandbox.pay(unpaidCodeOf(world, code)),
  }),
)

export const payWrongly = fc
  .record({
    code: index,
    paid: fc.constantFrom<{ total_fee?: number; fee_type?: string }>(
      { total_fee: 1 },
      { total_fee: 500_000 },
      { fee_type: 'USD' },
    ),
  })
  .map(
    ({ code, paid }): Act => ({
      label: `pay code -${code} with ${JSON.stringify(paid)}`,
      can: hasCode,
      run: async (world) => {
        const out_trade_no = unpaidCodeOf(world, code)
        world.odd.add(out_trade_no)
        await world.sandbox.pay(out_trade_no, paid)
      },
    }),
  )

const payer = fc.constantFrom<{ trade_type: string; open_id?: string; new_code?: boolean }>(
  { trade_type: 'NATIVE' },
  { trade_type: 'NATIVE', new_code: true },
  { trade_type: 'JSAPI', open_id: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  { trade_type: 'JSAPI', open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' },
)

/** Whoever was sent a payment link opens it, takes the code that it gives, and often pays that. */
export const payByLink = fc
  .record({ code: index, payer, by, isPaid: fc.constantFrom(true, true, false) })
  .map(
    ({ code, payer, by, isPaid }): Act => ({
      label: `open the link of code -${code} by ${payer.trade_type}${payer.new_code ? ', for a new code' : ''}${isPaid ? ', and pay' : ''}`,
      can: hasCode,
      run: async (world) => {
        const process = world.processOf(by)
        const { findOrder, linkStatus, payUrl, startLinked } = world.source.verbs
        const platform = world.medusa.platform(process)
        const given = await process.request(async () => {
          const order = await findOrder(process.sql, codeOf(world, code))
          const account = order && platform.account(order.provider_id)
          const token = account && payUrl(order, account.options)?.split('/').pop()
          if (!token) return undefined
          const started = await startLinked(platform, token, payer)
          await linkStatus(platform, token)
          return started.ok ? started.value.out_trade_no : undefined
        })
        if (given && isPaid) await world.sandbox.pay(given)
      },
    }),
  )

export const complete = fc
  .record({ cart: index, by, isGuarded: fc.constantFrom(true, true, true, false) })
  .map(
    ({ cart, by, isGuarded }): Act => ({
      label: `complete cart -${cart}${isGuarded ? '' : ", by the store's own code"}`,
      can: hasCart,
      run: (world) => {
        const process = world.processOf(by)
        const of = cartOf(world, cart)
        return process.request(() => world.medusa.complete(process, of, isGuarded || world.setting.isGuarded))
      },
    }),
  )

export const poll = fc.record({ code: index, by }).map(
  ({ code, by }): Act => ({
    label: `poll the status of code -${code}`,
    can: hasCode,
    run: (world) => {
      const process = world.processOf(by)
      const number = codeOf(world, code)
      return process.request(() => world.source.verbs.status(world.medusa.platform(process), number))
    },
  }),
)

/** The straight way, so that runs get to what comes after it. */
export const buy = fc.record({ amount, currency, by, isCompleted: fc.boolean() }).map(
  ({ amount, currency, by, isCompleted }): Act => ({
    label: `buy for ${amount} ${currency}${isCompleted ? ', and press complete' : ''}`,
    can: ({ resources }) => resources.length < MOST,
    run: async (world) => {
      const process = world.processOf(by)
      const { medusa } = world
      const cart = await process.request(() => medusa.addCart(process, amount, currency))
      world.resources.push(cart)
      const code = await process.request(() => medusa.startPayment(process, cart, { trade_type: 'NATIVE' }))
      if (code) await world.sandbox.pay(code)
      if (isCompleted) await process.request(() => medusa.complete(process, cart, true))
    },
  }),
)

/** A cheap code is paid while a dear item is added, and the cart is completed, by two processes at once. */
export const outbid = fc.record({ resource: index, by, isGuarded: fc.boolean(), isLate: fc.boolean() }).map(
  ({ resource, by, isGuarded, isLate }): Act => ({
    label: `pay cart -${resource}, change it and complete it ${isGuarded ? '' : 'unguarded '}at once`,
    can: hasCart,
    run: async (world) => {
      const [one, other] = [world.processOf(by), world.processOf(by + 1)]
      const { medusa, setting } = world
      const cart = cartOf(world, resource)
      const change = () => other.request(() => medusa.changeAmount(other, cart, 99999))
      const started = one.request(() => medusa.startPayment(one, cart, { trade_type: 'NATIVE' }))
      const changed = isLate ? started.then(change) : change()
      const pay = started.then((code) => (code ? world.sandbox.pay(code) : undefined))
      const completed = pay.then(() =>
        one.request(() => medusa.complete(one, cart, isGuarded || setting.isGuarded)),
      )
      await Promise.allSettled([started, changed, completed])
    },
  }),
)

/** A cart whose order cannot be placed, or not any more once its payment was taken. */
export const makeTrouble = fc
  .record({ cart: index, by, trouble: fc.constantFrom<Trouble>('none', 'none', 'before', 'after', 'tax') })
  .map(
    ({ cart, by, trouble }): Act => ({
      label: `trouble with cart -${cart}: ${trouble}`,
      can: hasCart,
      run: (world) => {
        const process = world.processOf(by)
        const of = cartOf(world, cart)
        return process.request(() => world.medusa.setTrouble(process, of, trouble))
      },
    }),
  )

export const offer = fc.record({ cart: index, by, isOffered: fc.boolean() }).map(
  ({ cart, by, isOffered }): Act => ({
    label: `WeChat Pay is ${isOffered ? '' : 'not '}offered for cart -${cart}`,
    can: hasCart,
    run: (world) => {
      const process = world.processOf(by)
      const of = cartOf(world, cart)
      return process.request(() => world.medusa.setOffered(process, of, isOffered))
    },
  }),
)
