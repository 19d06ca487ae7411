import { createLeaseTable, takeLease } from '../../src/payments/ledger/cart-lease'
import { createLedger } from '../support/database'

let ledger: Awaited<ReturnType<typeof createLedger>>
beforeAll(async () => {
  ledger = await createLedger()
  await ledger.sql.raw(createLeaseTable)
})
afterAll(() => ledger?.drop())

test('one holder a cart at a time, however many wait, and other carts do not wait', async () => {
  let inside = 0
  let most = 0
  const visit = async (cart: string) => {
    const release = await takeLease(ledger.sql, cart)
    inside++
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 30))
    inside--
    await release?.()
  }
  await Promise.all(Array.from({ length: 12 }, () => visit('cart_1')))
  expect(most).toBe(1)
  await Promise.all(Array.from({ length: 8 }, (_, n) => visit(`cart_of_its_own_${n}`)))
  expect(most).toBeGreaterThan(1)
  expect(await ledger.sql('wemine_lease')).toHaveLength(0)
})

test('no connection is held while it is held or waited for', async () => {
  const release = await takeLease(ledger.sql, 'cart_2')
  const waiting = takeLease(ledger.sql, 'cart_2')
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { rows } = await ledger.sql.raw(
    "select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
  )
  expect(rows).toHaveLength(0)
  await release?.()
  await (await waiting)?.()
})

test('a late release does not end the lease of whoever took it over', async () => {
  const late = await takeLease(ledger.sql, 'cart_3')
  await ledger.sql('wemine_lease').update({ until: new Date(Date.now() - 1) })
  const next = await takeLease(ledger.sql, 'cart_3')
  await late?.()
  expect(await ledger.sql('wemine_lease').where({ cart_id: 'cart_3' })).toHaveLength(1)
  await next?.()
})
