import fc from 'fast-check'
import type { Strike } from '../store/store-process'
import { type Act, cartOf, hasCart, hasCode, isUnruly } from './act'

const by = fc.nat({ max: 1 })
const isLockedByRows: Act['can'] = ({ setting }) => setting.medusa === 2 && setting.locking === 'postgres'

export const wait = fc.constantFrom(1, 3, 10, 10, 10, 30, 50, 120, 600, 7300).map(
  (seconds): Act => ({
    label: `wait ${seconds} s`,
    can: () => true,
    isAlone: true,
    run: (world) => world.wait(seconds),
  }),
)

export const job = by.map(
  (by): Act => ({
    label: `the job of process ${by}`,
    can: hasCode,
    run: (world) => world.job(by),
  }),
)

/** Two minutes of the job as it really runs. */
export const steadyJob: Act = {
  label: 'two minutes with the job every 10 s',
  can: hasCode,
  isAlone: true,
  run: async (world) => {
    for (let tick = 0; tick < 12; tick++) {
      await world.wait(10)
      world.scheduler.spawn(
        'the job',
        () => world.job(tick),
        () => {},
      )
    }
    await world.scheduler.finish()
  },
}

/** A cart is paid while it is out of stock; "complete" is pressed once it is in stock again, with its money gone back. */
export const sellOut = fc.record({ cart: fc.nat({ max: 11 }), by, isGuarded: fc.boolean() }).map(
  ({ cart, by, isGuarded }): Act => ({
    label: `pay cart -${cart} while it is out of stock, and complete it ${isGuarded ? '' : 'unguarded '}two minutes later`,
    can: hasCart,
    isAlone: true,
    run: async (world) => {
      const { medusa, scheduler, setting } = world
      const process = world.processOf(by)
      const of = cartOf(world, cart)
      const together = async (work: () => Promise<unknown>) => {
        scheduler.spawn(
          'out of stock',
          () => process.request(work),
          () => {},
        )
        await scheduler.finish()
      }
      await together(async () => {
        await medusa.setTrouble(process, of, 'before')
        const code = await medusa.startPayment(process, of, { trade_type: 'NATIVE' })
        if (code) await world.sandbox.pay(code)
      })
      await steadyJob.run(world)
      await together(async () => {
        await medusa.setTrouble(process, of, 'none')
        await medusa.complete(process, of, isGuarded || setting.isGuarded)
      })
    },
  }),
)

/** A process dies, or loses a statement, at one of its next steps. */
export const strike = fc
  .record({
    by,
    kind: fc.constantFrom<Strike['kind']>('kill', 'kill', 'lost statement'),
    after: fc.nat({ max: 40 }),
    done: fc.boolean(),
  })
  .map(
    ({ by, ...strike }): Act => ({
      label: `process ${by}: ${strike.kind} at step ${strike.after}, ${strike.done ? 'done' : 'not done'}`,
      can: isUnruly,
      run: async (world) => {
        world.processOf(by).strike = { ...strike }
      },
    }),
  )

/** Steps around which much is half done. */
const DELICATE = [
  'create order',
  'link',
  'payment',
  'book',
  'refund',
  'cancel',
  'delete order',
  'commit',
  'emit',
  'gateway POST',
  'sql with held',
  'sql with done',
]

/** A process dies, or loses a statement, at a step of that kind. */
export const strikeAt = fc
  .record({
    by,
    kind: fc.constantFrom<Strike['kind']>('kill', 'kill', 'lost statement'),
    at: fc.constantFrom(...DELICATE),
    after: fc.constantFrom(0, 0, 1),
    done: fc.boolean(),
  })
  .map(
    ({ by, ...strike }): Act => ({
      label: `process ${by}: ${strike.kind} at "${strike.at}" ${strike.after}, ${strike.done ? 'done' : 'not done'}`,
      can: isUnruly,
      run: async (world) => {
        world.processOf(by).strike = { ...strike }
      },
    }),
  )

/** A process dies before Medusa counts in an order what was captured for it. */
export const dieBeforeBooking = by.map(
  (by): Act => ({
    label: `process ${by} dies before its next booking`,
    can: isUnruly,
    run: async (world) => {
      world.processOf(by).strike = { kind: 'kill', at: 'book', after: 0, done: false }
    },
  }),
)

/** A process dies right now, with all that it has under way. */
export const kill = by.map(
  (by): Act => ({
    label: `process ${by} dies`,
    can: isUnruly,
    run: async (world) => world.processOf(by).kill(),
  }),
)

/** A row of Medusa's own lock that a process left when it died long ago, or only just. */
export const deadLock = fc.record({ cart: fc.nat({ max: 11 }), by, seconds: fc.constantFrom(-60, 100) }).map(
  ({ cart, by, seconds }): Act => ({
    label: `a dead process left its lock on cart -${cart}, for ${seconds} s more`,
    can: (world) => hasCart(world) && isUnruly(world) && isLockedByRows(world),
    run: async (world) => {
      const process = world.processOf(by)
      const text = `insert into locking (id, expiration) values (:id, now() + make_interval(secs => :seconds))
        on conflict (id) do nothing`
      const values = { id: cartOf(world, cart).cart_id, seconds }
      await process.request(() => process.write('a dead lock', [{ text, values }]))
    },
  }),
)
