import { changedStore } from '../support/changed-store'
import type { Session } from '../support/driver'
import { request, succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'
import { adminRoutesAt, type Route } from '../support/routes'

jest.setTimeout(360_000)

const { seed } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '{}')
/** The flag alone does not load the module: Medusa reads its flags after it made the list of modules. */
const ROLES_ON = `
config.featureFlags = { rbac: true }
config.modules.rbac = { resolve: '@medusajs/medusa/rbac' }`
const WRONG = 7

type Ask = (method: string, path: string, body?: unknown) => ReturnType<typeof request>
let store: Medusa2Driver
let remove = () => {}
let superAdmin: Ask
/** A payment that a person has to decide about, and an order that is paid. */
let wrong: Session
let order: string

beforeAll(async () => {
  const changed = changedStore(ROLES_ON)
  remove = changed.remove
  store = await startMedusa2({ dir: changed.dir, modules: true })
  // What Medusa's migration script gives to every user there was before it had roles.
  const { id: user_id } = await store.sql('user').where({ email: seed.admin.email }).first()
  const link = { id: 'userrole_1', user_id, rbac_role_id: 'role_super_admin' }
  await store.sql('user_rbac_role').insert(link)
  superAdmin = await login(seed.admin.email)
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

async function login(email: string): Promise<Ask> {
  const answer = await request(`${store.url}/auth/user/emailpass`, 'POST', { ...seed.admin, email })
  return as(succeeded(answer).token)
}

const as =
  (token: string): Ask =>
  (method, path, body) =>
    request(`${store.url}${path}`, method, body, { authorization: `Bearer ${token}` })

/** A member of staff, by Medusa's own invitation, with one role of these policies, or with none. */
async function hire(name: string, ...keys: string[]): Promise<Ask> {
  const roles = keys.length ? [await roleOf(name, keys)] : []
  const email = `${name}@example.com`
  const { invite } = succeeded(await superAdmin('POST', '/admin/invites', { email, roles }))
  const register = await request(`${store.url}/auth/user/emailpass/register`, 'POST', {
    ...seed.admin,
    email,
  })
  const accept = as(succeeded(register).token)
  succeeded(await accept('POST', `/admin/invites/accept?token=${invite.token}`, { email }))
  return login(email)
}

async function roleOf(name: string, keys: string[]): Promise<string> {
  const found = succeeded(await superAdmin('GET', '/admin/rbac/policies?limit=1000'))
  const policies = found.policies
    .filter(({ key }: { key: string }) => keys.includes(key))
    .map(({ id }: { id: string }) => id)
  // A merchant can only give what is listed.
  expect(policies).toHaveLength(keys.length)
  const { role } = succeeded(await superAdmin('POST', '/admin/rbac/roles', { name }))
  succeeded(await superAdmin('POST', `/admin/rbac/roles/${role.id}/policies`, { policies }))
  return role.id
}

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
    const ask = await hire(name, ...keys)
    expect(await answers(ask, [...reads, ...moves])).toEqual(all([...reads, ...moves], 403))
    expect(refunded()).toBe(0)
  })

  test('payment:read sees payments and decides nothing', async () => {
    const ask = await hire('support', 'payment:read')
    expect(await answers(ask, reads)).toEqual(all(reads, 200))
    expect(await answers(ask, moves)).toEqual(all(moves, 403))
    expect(refunded()).toBe(0)
  })

  test.each([
    ['payment:read with refund:create', () => hire('accounting', 'payment:read', 'refund:create')],
    ['the super admin', async () => superAdmin],
  ])('%s may do all of it', async (_, who) => {
    wrong = await exception()
    expect(await answers(await who(), [...reads, ...moves])).toEqual(all([...reads, ...moves], 200))
    expect(refunded()).toBe(WRONG)
  })

  test('a shopper needs no role', async () => {
    expect((await store.status(wrong.out_trade_no)).status).toBe(200)
  })
})
