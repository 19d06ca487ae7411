import { tryLease } from '../../src/payments/ledger/leases'
import { waitForLease } from '../../src/payments/verbs/wait-for-lease'
import { holdLease, LONGEST_HELD, withLease } from '../../src/payments/verbs/with-lease'
import { useWorld } from './support/world'

const world = useWorld()
const other = () => tryLease(world.sql, 'cart_1', world.now())
const rowOfLease = async () => (await world.sql('wemine_lease').where({ resource_id: 'cart_1' }))[0]

/** Renewals are not waited for: until the row shows that one came. */
async function renewed(before: Date): Promise<void> {
  for (let time = 0; time < 100; time++) {
    if ((await rowOfLease())?.locked_until > before) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The lease was not renewed')
}

describe('M1: the lease of a cart', () => {
  test('is never taken from a living holder, however long it works', async () => {
    const lease = await holdLease(world.platform, 'cart_1')
    for (let time = 0; time < 20; time++) {
      const { locked_until } = await rowOfLease()
      world.wait(15)
      world.clock.ring()
      await renewed(locked_until)
      expect(await other()).toBeUndefined()
    }
    await lease?.end()
    expect(await other()).toBeDefined()
  })

  test('of a process that died is free after 20 s and what two clocks may differ', async () => {
    await tryLease(world.sql, 'cart_1', world.now())
    world.wait(24)
    expect(await other()).toBeUndefined()
    world.wait(2)
    expect(await other()).toBeDefined()
  })

  test('goes to one of many who ask at once', async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, other))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('is not ended or renewed by somebody who lost it', async () => {
    const dead = await holdLease(world.platform, 'cart_1')
    world.wait(30)
    const living = await other()
    world.clock.ring()
    await dead?.end()
    expect(await rowOfLease()).toMatchObject({ holder: living?.holder })
  })

  test('is never waited for by the job: the row is looked at again in 2 s', async () => {
    const order = await world.paid()
    const lease = await holdLease(world.platform, 'cart_1')
    const begun = world.now().getTime()
    world.wait(5)
    await world.runJob()
    expect(world.now().getTime() - begun).toBe(5000)
    const row = await world.row(order)
    expect(row).toMatchObject({ state: 'paid', version: order.version })
    expect(row.next_check_at?.getTime()).toBe(begun + 7000)
    expect(world.store.calls.loadSnapshot).toBe(0)
    await lease?.end()
    world.wait(2)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('is renewed while a placing takes long, so that nobody else decides about the cart meanwhile', async () => {
    const order = await world.paid()
    world.store.instead.place = async () => {
      for (let time = 0; time < 5; time++) {
        const { locked_until } = await rowOfLease()
        world.wait(18)
        world.clock.ring()
        await renewed(locked_until)
        await world.reconcile(order, world.otherProcess())
      }
      world.store.placed(order)
      return undefined
    }
    expect(await world.reconcile(order)).toMatchObject({ state: 'captured' })
    expect(world.store.calls.place).toBe(1)
    expect(await rowOfLease()).toBeUndefined()
  })

  test('of a placing that never returns is free after ten minutes, and the order is placed by then', async () => {
    const order = await world.paid()
    const { place } = world.store.instead
    world.store.instead.place = () => new Promise(() => {})
    const reconciled = world.reconcile(order)
    while (world.store.calls.place === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    for (let passed = 0; passed < LONGEST_HELD; passed += 15_000) {
      const { locked_until } = await rowOfLease()
      world.wait(15)
      world.clock.ring()
      if (passed + 15_000 < LONGEST_HELD) await renewed(locked_until)
    }
    expect(await reconciled).toMatchObject({
      state: 'paid',
      waiting_for: 'not_decided',
      waiting_why: 'what it was taken for did not end in 10 minutes',
    })
    expect(await rowOfLease()).toBeUndefined()
    world.store.instead.place = place
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('that somebody else took is known to be lost: nothing more is applied', async () => {
    const other_payment = await world.paid()
    world.wait(1)
    const placed = await world.paid({ session: 'payses_2' })
    const before = await world.row(other_payment)
    world.store.instead.place = async () => {
      world.wait(30)
      expect(await other()).toBeDefined()
      world.clock.ring()
      return 'out of stock'
    }
    await world.reconcile(placed)
    expect(world.store.calls.place).toBe(1)
    expect(await world.row(other_payment)).toEqual(before)
    expect(await rowOfLease()).toBeDefined()
  })

  test('rejects the work of whoever lost it, and says why', async () => {
    const work = withLease(world.platform, 'cart_1', async ({ isHeld }) => {
      world.wait(30)
      expect(isHeld()).toBe(false)
      await other()
      world.clock.ring()
      await new Promise(() => {})
    })
    await expect(work).rejects.toThrow(/somebody else took it/)
  })

  test('is free again when its work throws', async () => {
    const order = await world.paid()
    world.store.throws('loadSnapshot')
    await world.reconcile(order)
    expect(await rowOfLease()).toBeUndefined()
  })
})

describe('S16: a request that waits for the lease of its cart', () => {
  test('waits at most some 12 s by a few dozen tries, and is then refused in words', async () => {
    const held = await holdLease(world.platform, 'cart_1')
    const begun = world.now().getTime()
    world.statements.length = 0
    const waiting = waitForLease({ ...world.platform, clock: steady() }, 'cart_1')
    expect(await waiting).toMatchObject({ ok: false, problem: { code: 'cart_busy' } })
    expect(world.now().getTime() - begun).toBeLessThan(14_000)
    expect(world.statements.length).toBeLessThan(45)
    await held?.end()
  })

  test('of many at once, eight wait and the rest hear so at once', async () => {
    const held = await holdLease(world.platform, 'cart_1')
    const all = Array.from({ length: 20 }, () =>
      waitForLease({ ...world.platform, clock: steady() }, 'cart_1'),
    )
    world.statements.length = 0
    const answers = await Promise.all(all)
    expect(answers.every(({ ok }) => !ok)).toBe(true)
    expect(world.statements.length).toBeLessThan(8 * 45)
    await held?.end()
    const next = await waitForLease(world.platform, 'cart_1')
    expect(next).toMatchObject({ ok: true })
  })

  /** A clock of the same time whose holder renews while others sleep. */
  function steady() {
    const { clock } = world
    return {
      now: () => clock.now(),
      every: clock.every.bind(clock),
      sleep: async (ms: number) => {
        clock.advance(ms)
        const lease = await rowOfLease()
        await world.sql('wemine_lease').update({ locked_until: new Date(lease.locked_until.getTime() + ms) })
      },
    }
  }
})

test('a request that waits for a lease nobody ends is refused after 12 seconds, and leaves no trace', async () => {
  const locked_until = new Date(world.now().getTime() + 86_400_000)
  await world.sql('wemine_lease').insert({ resource_id: 'cart_1', holder: 'somebody', locked_until })
  const began = world.now().getTime()
  expect(await waitForLease(world.platform, 'cart_1')).toMatchObject({
    ok: false,
    problem: { code: 'cart_busy' },
  })
  const waited = world.now().getTime() - began
  expect(waited).toBeGreaterThanOrEqual(12_000)
  expect(waited).toBeLessThan(14_000)
  expect(await world.sql('wemine_lease')).toMatchObject([{ holder: 'somebody' }])
})
