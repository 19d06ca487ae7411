import { changedStore } from '../support/changed-store'
import type { Session } from '../support/driver'
import { request, succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'
import { adminRoutesAt, type Route } from '../support/routes'
import { type Ask, ROLES_ON, staffOf } from '../support/staff'

jest.setTimeout(360_000)

const WRONG = 7

let store: Medusa2Driver
let remove = () => {}
let staff: Awaited<ReturnType<typeof staffOf>>
/** A payment that a person has to decide about, and an order that is paid. */
let wrong: Session
let order: string

beforeAll(async () => {
  const changed = changedStore(ROLES_ON)
  remove = changed.remove
  store = await startMedusa2({ dir: changed.dir, modules: true })
  staff = await staffOf(store)
  wrong = await exception()
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const { code_url } = (await store.session(cart)) as Session
  await store.sandbox.pay(code_url)
  order = (await placedOrder(store, cart)).id
})
afterAll(async () => {
  await store?.stop()
  remove()
})

async function exception(): Promise<Session> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  await store.sandbox.pay(session.code_url, { total_fee: WRONG })
  const { out_trade_no } = session
  await until('the exception', async () => {
    const row = await store.sql('wemine_gateway_order').where({ out_trade_no }).first()
    return row.state === 'exception'
  })
  return session
}

const { reads, moves } = adminRoutesAt({ out_trade_no: ':out_trade_no', order_id: ':order_id' })

/** How each of these routes answers, as `GET /admin/wemine/totals 200`. */
async function answers(ask: Ask, routes: Route[]): Promise<string[]> {
  const found: string[] = []
  for (const { method, path } of routes) {
    const at = path.replace(':out_trade_no', wrong.out_trade_no).replace(':order_id', order)
    const body = path.endsWith('/resolve') ? { action: 'refund', note: 'looked up in the portal' } : {}
    const { status } = await ask(method, at, ...(method === 'GET' ? [] : [body]))
    found.push(`${method} ${path} ${status}`)
  }
  return found
}
const all = (routes: Route[], status: number) =>
  routes.map(({ method, path }) => `${method} ${path} ${status}`)
const refunded = () => store.sandbox.money()[wrong.out_trade_no]?.refunded

describe('S5: on a real store with roles', () => {
  test.each([
    ['nobody', []],
    ['products', ['product:read', 'product:update']],
    ['captures', ['payment:create', 'payment:update']],
    ['refunds', ['refund:create']],
  ])('a member of staff with the role %s is refused everywhere', async (name, keys) => {
    const { ask } = await staff.hire(name, ...keys)
    expect(await answers(ask, [...reads, ...moves])).toEqual(all([...reads, ...moves], 403))
    expect(refunded()).toBe(0)
  })

  test('payment:read sees payments and decides nothing', async () => {
    const { ask } = await staff.hire('support', 'payment:read')
    expect(await answers(ask, reads)).toEqual(all(reads, 200))
    expect(await answers(ask, moves)).toEqual(all(moves, 403))
    expect(refunded()).toBe(0)
  })

  test.each([
    [
      'payment:read with refund:create',
      async () => (await staff.hire('accounting', 'payment:read', 'refund:create')).ask,
    ],
    ['the super admin', async () => staff.superAdmin],
  ])('%s may do all of it', async (_, who) => {
    wrong = await exception()
    expect(await answers(await who(), [...reads, ...moves])).toEqual(all([...reads, ...moves], 200))
    expect(refunded()).toBe(WRONG)
  })

  test('a shopper needs no role', async () => {
    expect((await store.status(wrong.out_trade_no)).status).toBe(200)
  })

  test('a secret API key has no role, so that it is refused, as Medusa’s own routes refuse it', async () => {
    const body = { title: 'Uptime monitor', type: 'secret' }
    const { api_key } = succeeded(await staff.superAdmin('POST', '/admin/api-keys', body))
    const authorization = `Basic ${Buffer.from(`${api_key.token}:`).toString('base64')}`
    const ask = (path: string) => request(`${store.url}${path}`, 'GET', undefined, { authorization })
    expect((await ask('/admin/payments')).status).toBe(403)
    expect((await ask('/admin/wemine/health')).status).toBe(403)
    // It is a key that is known: what asks for no role takes it.
    expect((await ask('/admin/api-keys')).status).not.toBe(401)
  })
})
