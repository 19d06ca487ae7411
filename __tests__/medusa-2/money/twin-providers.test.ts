import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from '../../support/driver'
import { succeeded } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { placedOrder } from '../../support/placed-order'
import { ended, makeRefundsOlder, outcome } from './support/outcome'

jest.setTimeout(300_000)

const IDS = ['pp_wemine_hk', 'pp_wemine_kowloon']

/** The example store with a second provider id: `options` is JavaScript, in terms of the first one's `options`. */
function withTwin(options: string): string {
  const { dir } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '') as { dir: string }
  const own = mkdtempSync(join(tmpdir(), 'wemine-twin-'))
  for (const name of ['node_modules', 'src', 'package.json']) symlinkSync(join(dir, name), join(own, name))
  writeFileSync(
    join(own, 'medusa-config.js'),
    `const config = require(${JSON.stringify(join(dir, 'medusa-config.js'))})
     const { providers } = Object.values(config.modules).find((one) => one.options?.providers?.[0]?.id === 'hk').options
     const [{ options, ...first }] = providers
     providers.push({ ...first, id: 'kowloon', options: ${options} })
     module.exports = config`,
  )
  return own
}

describe.each([
  ['written twice', '{ ...options }'],
  ['one object for both', 'options'],
])('two provider ids with the same options, %s', (_, options) => {
  let dir: string
  let store: Medusa2Driver
  beforeAll(async () => {
    dir = withTwin(options)
    store = await startMedusa2({ dir })
    const body = { payment_providers: IDS }
    succeeded(await store.admin('POST', `/admin/regions/${store.regions.hk}`, body))
  })
  afterAll(async () => {
    await store?.stop()
    if (dir) rmSync(dir, { recursive: true })
  })

  test.each(IDS)('what is paid and refunded through %s is booked as it was done', async (provider_id) => {
    const cart = await store.createCart()
    const { payment_collection } = succeeded(
      await store.store('POST', '/store/payment-collections', { cart_id: cart }),
    )
    const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
    succeeded(await store.store('POST', path, { provider_id }))
    const session = (await store.session(cart)) as Session
    await store.sandbox.pay(session.code_url)
    const { id } = await placedOrder(store, cart)
    expect(await ended(store, session)).toMatchObject({ end: 'captured', order_id: id })

    for (const refunded of [1000, 2000, 3000]) {
      succeeded(await store.refund(id, 1000))
      // Longer than a repeated click is taken for one.
      await makeRefundsOlder(store, session, 1)
      expect(await outcome(store, session)).toMatchObject({ refunded })
    }
    expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: 3000 })
    expect(await outcome(store, session)).toMatchObject({ provider_id })
  })
})
