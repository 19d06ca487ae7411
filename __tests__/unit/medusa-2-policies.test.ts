import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ApiLoader } from '@medusajs/framework/http'
import { FeatureFlag, ContainerRegistrationKeys as Keys } from '@medusajs/framework/utils'
import { adminPaymentRoutesMiddlewares } from '@medusajs/medusa/api/admin/payments/middlewares'
import express from 'express'
import { sign } from 'jsonwebtoken'
import config from '../../src/medusa-2/api/middlewares'

/**
 * Medusa 2's own router, login and check of roles (the feature flag `rbac`), with the plugin's routes and middlewares. What
 * a role may do is all that is made up.
 */
const SECRET = 'secret'
const ROLES: Record<string, [resource: string, operation: string][]> = {
  nothing: [],
  products: [['product', '*']],
  support: [['payment', 'read']],
  accounting: [
    ['payment', 'read'],
    ['refund', 'create'],
  ],
  refundsOnly: [['refund', 'create']],
  captures: [
    ['payment', '*'],
    ['capture', '*'],
  ],
  owner: [['*', '*']],
}

const services: Record<string, unknown> = {
  [Keys.CONFIG_MODULE]: { projectConfig: { http: { jwtSecret: SECRET } } },
  [Keys.FEATURE_FLAG_ROUTER]: { isFeatureEnabled: (flag: string) => FeatureFlag.isFeatureEnabled(flag) },
  [Keys.LOGGER]: { debug() {}, info() {}, warn() {}, error() {} },
  [Keys.QUERY]: {
    graph: async ({ filters }: { filters: { id: string } }) => ({
      data: [
        {
          policies: (ROLES[filters.id] ?? []).map(([resource, operation]) => ({
            ...{ id: `${resource}:${operation}`, resource, operation },
          })),
        },
      ],
    }),
  },
}
const container = { resolve: (name: string) => services[name] }

let server: Server
let url: string
beforeAll(async () => {
  const { configManager } = await import('@medusajs/framework/config')
  configManager.loadConfig({
    projectConfig: { databaseUrl: '', http: { jwtSecret: SECRET, cookieSecret: SECRET } } as never,
    baseDir: __dirname,
  })
  const app = express()
  app.use((req, _, next) => {
    Object.assign(req, { scope: container, session: {} })
    next()
  })
  FeatureFlag.setFlag('rbac', true)
  const sourceDir = join(__dirname, '../../src/medusa-2/api')
  await new ApiLoader({ app, sourceDir, baseRestrictedFields: [], container: container as never }).load()
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 60_000)
afterAll(() => {
  FeatureFlag.setFlag('rbac', false)
  server?.close()
})

/** Past the check a route looks for its store, which there is not: an error of its own. */
async function ask(role: string | undefined, method: string, path: string): Promise<string> {
  const claims = { actor_id: 'user_1', actor_type: 'user', auth_identity_id: 'auth_1' }
  const roles = role === undefined ? {} : { app_metadata: { roles: [role] } }
  const authorization = `Bearer ${sign({ ...claims, ...roles }, SECRET)}`
  const headers = { authorization, 'content-type': 'application/json' }
  const { status } = await fetch(url + path, { method, headers })
  return status === 403 ? 'forbidden' : status === 401 || status === 404 ? `status ${status}` : 'allowed'
}

const READS = [
  '/admin/wemine/payments',
  '/admin/wemine/exceptions',
  '/admin/wemine/payments/123456',
  '/admin/wemine/orders/order_1',
  '/admin/wemine/totals',
  '/admin/wemine/payments-csv',
]
const MOVES = ['check', 'resolve', 'erase'].map((verb) => `/admin/wemine/payments/123456/${verb}`)

describe('S5: with Medusa’s roles on', () => {
  test.each<[role: string | undefined, reads: string, moves: string]>([
    [undefined, 'forbidden', 'forbidden'],
    ['nothing', 'forbidden', 'forbidden'],
    ['products', 'forbidden', 'forbidden'],
    ['support', 'allowed', 'forbidden'],
    ['captures', 'allowed', 'forbidden'],
    ['accounting', 'allowed', 'allowed'],
    ['refundsOnly', 'forbidden', 'forbidden'],
    ['owner', 'allowed', 'allowed'],
  ])('a person with the role %s: reading is %s, moving money %s', async (role, reads, moves) => {
    for (const path of READS) expect([path, await ask(role, 'GET', path)]).toEqual([path, reads])
    for (const path of MOVES) expect([path, await ask(role, 'POST', path)]).toEqual([path, moves])
  })

  test('nobody gets past the check by a path or a method that its matcher may miss', async () => {
    for (const path of [...READS, ...MOVES])
      for (const form of [path.toUpperCase(), `${path}/`, `${path}?a=1`])
        for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
          expect([form, await ask('products', method, form)]).toEqual([form, 'forbidden'])
  })

  test('what is needed is what Medusa’s own payments and refunds need', () => {
    const policiesOf = (routes: readonly { matcher: string | RegExp; policies?: unknown }[], end: string) =>
      routes.find(({ matcher, policies }) => policies && String(matcher).endsWith(end))?.policies
    const own = config.routes ?? []
    const core = adminPaymentRoutesMiddlewares
    expect(policiesOf(core, '/admin/payments/*')).toBeTruthy()
    expect(policiesOf(own, '/admin/wemine/*')).toEqual(policiesOf(core, '/admin/payments/*'))
    for (const verb of ['/check', '/resolve', '/erase'])
      expect(policiesOf(own, verb)).toEqual(policiesOf(core, '/:id/refund'))
  })
})
