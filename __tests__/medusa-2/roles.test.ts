import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from '../support/driver'
import { request, succeeded } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'

jest.setTimeout(300_000)

const { admin: LOGIN } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '{"seed":{}}').seed
const SUPER_ADMIN = 'role_super_admin'

let store: Medusa2Driver
let session: Session
/** Role ids by what they may do. */
const roles: Record<'products' | 'support' | 'accounting', string> = {
  products: '',
  support: '',
  accounting: '',
}

beforeAll(async () => {
  store = await startMedusa2({ env: { MEDUSA_FF_RBAC: 'true' }, modules: true })
  const as = await login(SUPER_ADMIN)
  const role = async (name: string, ...keys: string[]) => {
    const { policies } = succeeded(await as('GET', '/admin/rbac/policies?limit=1000'))
    const policy_ids = policies
      .filter(({ key }: { key: string }) => keys.includes(key))
      .map(({ id }: { id: string }) => id)
    // Medusa lists them by itself: the plugin adds none that a merchant would not find.
    expect(policy_ids).toHaveLength(keys.length)
    return succeeded(await as('POST', '/admin/rbac/roles', { name, policy_ids })).role.id as string
  }
  roles.products = await role('Products', 'product:read', 'product:update')
  roles.support = await role('Support', 'payment:read')
  roles.accounting = await role('Accounting', 'payment:read', 'refund:create')

  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  session = (await store.session(cart)) as Session
  // What a person can decide about.
  const exception = { state: 'exception', problem: 'paid 1 of 2', next_check_at: null }
  await store.sql('wemine_gateway_order').where({ out_trade_no: session.out_trade_no }).update(exception)
})
afterAll(() => store?.stop())

/** Gives the seed's admin that role alone, and logs in: the roles are in the token. */
async function login(role: string | undefined) {
  const { id: user_id } = await store.sql('user').where({ email: LOGIN.email }).first()
  await store.sql('user_rbac_role').del()
  if (role) await store.sql('user_rbac_role').insert({ id: 'userrole_1', user_id, rbac_role_id: role })
  const { token } = succeeded(await request(`${store.url}/auth/user/emailpass`, 'POST', LOGIN))
  return (method: string, path: string, body?: unknown) =>
    request(`${store.url}${path}`, method, body, { authorization: `Bearer ${token}` })
}

/** Every admin route of the plugin, as its folders have them. */
const PATHS = readdirSync(join(__dirname, '../../src/medusa-2/api/admin'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => `/admin/${file.replace(/\/route\.ts$/, '')}`)
const MOVES = PATHS.filter((path) => /\/(check|resolve|erase)$/.test(path))
const READS = PATHS.filter((path) => !MOVES.includes(path))
const at = (path: string) => path.replace(/\[\w+\]/, session.out_trade_no)
/** What each POST needs to be one that is done. */
const BODY: Record<string, object> = {
  check: {},
  resolve: { action: 'close', note: 'looked up in the portal' },
  erase: {},
}

const ask = async (as: Awaited<ReturnType<typeof login>>, path: string) => {
  const [, verb = ''] = /\/(\w+)$/.exec(path) ?? []
  const { status } = MOVES.includes(path) ? await as('POST', at(path), BODY[verb]) : await as('GET', at(path))
  return `${path} ${status}`
}

describe('S5: on a real store with the feature flag `rbac`', () => {
  test('there are routes of both kinds', () => {
    expect(READS.length).toBeGreaterThan(2)
    expect(MOVES.length).toBeGreaterThan(2)
  })

  test.each([undefined, 'products'] as const)(
    'an admin with the role %s is refused everywhere',
    async (name) => {
      const as = await login(name && roles[name])
      for (const path of PATHS) expect(await ask(as, path)).toBe(`${path} 403`)
    },
  )

  test('payment:read sees payments and moves nothing', async () => {
    const as = await login(roles.support)
    for (const path of READS) expect(await ask(as, path)).toBe(`${path} 200`)
    for (const path of MOVES) expect(await ask(as, path)).toBe(`${path} 403`)
  })

  test('payment:read with refund:create may do all of it', async () => {
    const as = await login(roles.accounting)
    for (const path of PATHS) expect(await ask(as, path)).toBe(`${path} 200`)
  })

  test('a shopper needs no role', async () => {
    expect((await store.status(session.out_trade_no)).status).toBe(200)
  })
})
