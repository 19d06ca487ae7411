import type { CartCopy } from '../../support/copied-carts'
import { request, succeeded, until } from '../../support/http'
import { type Process, startTwoMedusa2, type TwoProcesses } from '../../support/two-medusa-2'
import { ended, newestOf, outlastPatience } from './support/outcome'

jest.setTimeout(600_000)

const ROUNDS = Number(process.env.PAYMENTS ?? 24)
const AT_ONCE = 3

let two: TwoProcesses
beforeAll(async () => {
  two = await startTwoMedusa2({ LOCKING: 'postgres' })
})
afterAll(() => two?.stop())

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function paidCart(): Promise<{ cart: string; out_trade_no: string }> {
  const [copy] = (await two.carts(1)) as [CartCopy]
  const { code_url, out_trade_no } = await two.payable(two.processes[0], copy)
  await two.store.sandbox.pay(code_url, { notify: false })
  return { cart: copy.cart, out_trade_no }
}

/** Medusa's lock on a cart, as another party holds it. `seconds`: for how long yet; null: without an end. */
async function lock(cart: string, seconds: number | null): Promise<void> {
  const expiration = seconds === null ? null : two.store.sql.raw(`now() + interval '${seconds} seconds'`)
  await two.store.sql('locking').insert({ id: cart, owner_id: null, expiration })
}
const isLocked = async (cart: string) => (await two.store.sql('locking').where({ id: cart })).length > 0

test('a lock that another party holds is waited for, and not taken away', async () => {
  const { cart, out_trade_no } = await paidCart()
  await lock(cart, 6)
  const lockedAt = Date.now()
  const pressed = two.complete(two.processes[0], cart)
  const told = two.store.sandbox.notify(out_trade_no, { url: `${two.processes[1].url}/hooks/wemine` })
  while (Date.now() - lockedAt < 5_000) {
    expect(await isLocked(cart)).toBe(true)
    expect(await two.store.orderOf(cart)).toBeUndefined()
    await sleep(300)
  }
  await told
  // Its time is over: nobody can hold it any more, whatever became of whoever took it.
  expect(succeeded(await pressed).type).toBe('order')
  expect(await isLocked(cart)).toBe(false)
})

test('a lock without an end is never taken away', async () => {
  const { cart } = await paidCart()
  await lock(cart, null)
  const pressed = two.complete(two.processes[0], cart)
  await sleep(4_000)
  expect(await isLocked(cart)).toBe(true)
  await two.store.sql('locking').where({ id: cart }).delete()
  expect(succeeded(await pressed).type).toBe('order')
})

test(`a cheap code is paid, a dear item is added and the cart completed at once: ${ROUNDS} carts, no order costs other than was paid`, async () => {
  const { store, processes } = two
  const { products } = succeeded(
    await store.store('GET', '/store/products?fields=*variants&handle=aged-pu-erh'),
  )
  const item = { variant_id: products[0].variants[0].id, quantity: 9 }
  const add = (at: Process, cart: string) =>
    request(`${at.url}/store/carts/${cart}/line-items`, 'POST', item, {
      'x-publishable-api-key': store.publishableKey,
    })

  const carts = await two.carts(ROUNDS)
  const queue = carts.entries()
  const shopper = async () => {
    for (const [round, { cart, collection }] of queue) {
      const [here, there] = round % 2 ? processes : [processes[1], processes[0]]
      const session = await two.payable(here as Process, { cart, collection })
      await store.sandbox.pay(session.code_url, { notify: false })
      const told = round % 3 === 0 ? [store.sandbox.notify(session.out_trade_no)] : []
      // Every fourth item comes late, so that there are orders too, however busy the machine is.
      await Promise.all([
        sleep(round % 4 === 0 ? 1500 : 0).then(() => add(there as Process, cart)),
        sleep(round % 4 === 0 ? 0 : (round * 37) % 260).then(() => two.complete(here as Process, cart)),
        ...told,
      ])
      await store.sandbox.notify(session.out_trade_no)
      await outlastPatience(store, session)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, shopper))

  const wrong: string[] = []
  let placed = 0
  for (const { cart, collection } of carts) {
    const paid = await newestPaid(collection)
    const { end, refunded } = await ended(store, paid, 120_000)
    const order = await store.orderOf(cart)
    if (order) placed += 1
    const said = `${end}, refunded ${refunded}, order of ${order?.total} with ${order?.captured} captured`
    const isRight = order
      ? end === 'captured' && refunded === 0 && order.total === 10880 && order.captured === 10880
      : end === 'refunded' && refunded === 10880
    if (!isRight) wrong.push(said)
  }
  expect(wrong).toEqual([])
  expect(placed).toBeGreaterThan(0)

  async function newestPaid(collection: string): Promise<{ out_trade_no: string }> {
    return until('its payment', () => newestOf(store, collection))
  }
})
