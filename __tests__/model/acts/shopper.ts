import fc, { type Arbitrary } from 'fast-check'
import type { Cents } from '../../../src/payments/money'
import type { Cart, Code } from '../platform/rows'
import type { World } from '../world'
import type { Act } from './act'

const index = fc.nat({ max: 11 })
const by = fc.nat({ max: 1 })
/** Few different amounts, so that a cart often comes back to one that it had before. */
const amount = fc.constantFrom(10880, 10000, 330, 1, 99999) as Arbitrary<Cents>
const currency = fc.constantFrom<Cart['currency']>('HKD', 'HKD', 'USD')
const shopper = fc.constantFrom(
  { trade_type: 'NATIVE' as const },
  {},
  { trade_type: 'JSAPI' as const, open_id: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
)

const hasCart: Act['can'] = ({ carts }) => carts.length > 0
const isOpen = (cart: Cart) => cart.order === undefined
const hasOpenCart: Act['can'] = ({ carts }) => carts.some(isOpen)
const hasCode: Act['can'] = ({ codes }) => codes.length > 0

/** Counted from the newest one: what was begun last is what most is done to. */
function pick<T>(list: readonly T[], at: number): T {
  return list.at(-1 - (at % list.length))!
}

const cartOf = (world: World, at: number) => pick(world.platform.carts, at)

/** One that is no order yet, as long as there is one. */
function openCartOf(world: World, at: number): Cart {
  const open = world.platform.carts.filter(isOpen)
  return open.length > 0 ? pick(open, at) : cartOf(world, at)
}

export function codeOf(world: World, at: number): Code {
  return pick(world.platform.codes, at)
}

/** One that nobody has paid yet, as long as there is one. */
function unpaidCodeOf(world: World, at: number): Code {
  const unpaid = world.platform.codes.filter(({ reference }) => !world.sandbox.order(reference)?.payment)
  return unpaid.length > 0 ? pick(unpaid, at) : codeOf(world, at)
}

export const addCart = fc.record({ amount, currency }).map(
  ({ amount, currency }): Act => ({
    label: `add a cart of ${amount} ${currency}`,
    can: ({ carts }) => carts.length < 9 && carts.filter(isOpen).length < 3,
    run: async (world) => world.platform.addCart(amount, currency),
  }),
)

export const changeCart = fc.record({ cart: index, amount, by }).map(
  ({ cart, amount, by }): Act => ({
    label: `change cart -${cart} to ${amount}`,
    can: hasOpenCart,
    run: (world) => world.platform.changeCart(world.processes[by]!, openCartOf(world, cart), amount),
  }),
)

export const startPayment = fc.record({ cart: index, shopper, by }).map(
  ({ cart, shopper, by }): Act => ({
    label: `start paying cart -${cart} ${shopper.trade_type ?? 'as before'}`,
    can: hasOpenCart,
    run: (world) => world.platform.startPayment(world.processes[by]!, openCartOf(world, cart), shopper),
  }),
)

export const useOtherProvider = fc.record({ cart: index, by }).map(
  ({ cart, by }): Act => ({
    label: `pay cart -${cart} by other means`,
    can: hasOpenCart,
    run: (world) => world.platform.useOtherProvider(world.processes[by]!, openCartOf(world, cart)),
  }),
)

/** Any code ever shown can be scanned, those of carts long changed too. */
export const payCode = fc.record({ code: index }).map(
  ({ code }): Act => ({
    label: `pay code -${code}`,
    can: hasCode,
    run: (world) => world.sandbox.pay(unpaidCodeOf(world, code).reference),
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
        const { out_trade_no, reference } = unpaidCodeOf(world, code)
        world.odd.add(out_trade_no)
        await world.sandbox.pay(reference, paid)
      },
    }),
  )

export const leavePhone = index.map(
  (code): Act => ({
    label: `leave the phone's page of code -${code}`,
    can: hasCode,
    run: async (world) => world.sandbox.cancel(codeOf(world, code).reference),
  }),
)

export const complete = fc.record({ cart: index, by }).map(
  ({ cart, by }): Act => ({
    label: `press complete on cart -${cart}`,
    can: hasCart,
    run: (world) => world.platform.complete(world.processes[by]!, openCartOf(world, cart)),
  }),
)

export const poll = fc.record({ code: index, by }).map(
  ({ code, by }): Act => ({
    label: `poll the status of code -${code}`,
    can: hasCode,
    run: (world) => world.verbs.status(world.processes[by]!.host, codeOf(world, code).out_trade_no),
  }),
)

/** The straight way, so that runs get to what comes after it. */
export const buy = fc.record({ amount, currency, by }).map(
  ({ amount, currency, by }): Act => ({
    label: `buy for ${amount} ${currency}`,
    can: ({ carts }) => carts.length < 9,
    run: async (world) => {
      world.platform.addCart(amount, currency)
      const cart = world.platform.carts.at(-1)!
      await world.platform.startPayment(world.processes[by]!, cart, { trade_type: 'NATIVE' })
      const code = world.platform.codes.findLast((one) => one.cart === cart)
      if (code) await world.sandbox.pay(code.reference)
      await world.platform.complete(world.processes[by]!, cart)
    },
  }),
)

/** The stock runs out under a payment and comes back. */
export const restock = fc.record({ amount, by, waits: fc.constantFrom(1, 90) }).map(
  ({ amount, by, waits }): Act => ({
    label: `buy for ${amount} what is out of stock, and again after ${waits} s`,
    can: ({ carts }) => carts.length < 9,
    run: async (world) => {
      world.platform.addCart(amount, 'HKD')
      const cart = world.platform.carts.at(-1)!
      cart.trouble = 'before'
      await world.platform.startPayment(world.processes[by]!, cart, { trade_type: 'NATIVE' })
      const code = world.platform.codes.findLast((one) => one.cart === cart)
      if (code) await world.sandbox.pay(code.reference)
      await world.wait(waits)
      await world.job(by)
      cart.trouble = 'none'
      await world.platform.complete(world.processes[by]!, cart)
    },
  }),
)

/** A cart whose order cannot be placed, or not any more once its payment was taken. */
export const makeTrouble = fc
  .record({ cart: index, trouble: fc.constantFrom<Cart['trouble']>('none', 'before', 'after') })
  .map(
    ({ cart, trouble }): Act => ({
      label: `placing cart -${cart} fails: ${trouble}`,
      can: hasOpenCart,
      run: async (world) => {
        openCartOf(world, cart).trouble = trouble
      },
    }),
  )
