import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, ledger, type Place } from '../../support/crash-place'
import { until } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { placedOrder } from '../../support/placed-order'
import { ended, makeOlder, outcome } from './support/outcome'
import { payable } from './support/scenes'

jest.setTimeout(360_000)

const folder = mkdtempSync(join(tmpdir(), 'wemine-making-'))
const places = join(folder, 'places.json')
let store: Medusa2Driver
beforeAll(async () => {
  appendFileSync(places, '[]')
  store = await startMedusa2({
    options: { timeout: 25_000 },
    env: {
      NODE_OPTIONS: `--require ${require.resolve('../../support/stand-still.js')}`,
      STAND_STILL_AT: places,
    },
  })
})
afterAll(async () => {
  await store?.stop()
  rmSync(folder, { recursive: true })
})

test.each<[string, Place]>([
  ['between its order and the authorization', before(ledger.authorized)],
  ['between the authorization and the payment', after(ledger.authorized)],
])('a look %s, long after paying, refunds nothing, and the order is made', async (id, place) => {
  const { cart, session } = await payable(store)
  await store.sandbox.pay(session.code_url, { notify: false })
  writeFileSync(places, JSON.stringify([{ ...place, id, on: '/complete' }]))
  void store.complete(cart).catch(() => undefined)
  const reached = `${places}.reached`
  await until('the place', async () => existsSync(reached) && readFileSync(reached, 'utf8').includes(id))
  await makeOlder(store, session)
  // The job has looked once at least.
  await new Promise((resolve) => setTimeout(resolve, 14_000))
  expect(await outcome(store, session)).toMatchObject({ end: 'open', refunded: 0 })

  await store.kill()
  writeFileSync(places, '[]')
  await store.restart()
  const order = await placedOrder(store, cart, 120_000)
  expect(await ended(store, session)).toMatchObject({ end: 'captured', order_id: order.id, refunded: 0 })
})
