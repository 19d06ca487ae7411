import fc from 'fast-check'
import type { Blow } from '../process'
import type { Act } from './act'

const by = fc.nat({ max: 1 })
const always: Act['can'] = () => true

export const wait = fc.constantFrom(1, 3, 10, 10, 10, 30, 50, 120, 600, 7300).map(
  (seconds): Act => ({
    label: `wait ${seconds} s`,
    can: always,
    run: (world) => world.wait(seconds),
  }),
)

export const job = by.map(
  (by): Act => ({
    label: `the job of process ${by}`,
    can: ({ codes }) => codes.length > 0,
    run: (world) => world.job(by),
  }),
)

/** Two minutes of the job as it really runs. */
export const steadyJob: Act = {
  label: 'two minutes with the job every 10 s',
  can: ({ codes }) => codes.length > 0,
  run: async (world) => {
    for (let tick = 0; tick < 12; tick++) {
      await world.wait(10)
      await world.job(tick)
    }
  },
}

/** A process dies, or loses a statement, at one of its next steps. */
export const strike = fc
  .record({
    by,
    kind: fc.constantFrom<Blow['kind']>('kill', 'kill', 'lost statement'),
    after: fc.nat({ max: 9 }),
    done: fc.boolean(),
  })
  .map(
    ({ by, ...blow }): Act => ({
      label: `process ${by}: ${blow.kind} at step ${blow.after}, ${blow.done ? 'done' : 'not done'}`,
      can: ({ isCalm }) => !isCalm,
      run: async (world) => {
        world.processes[by]!.strike(blow)
      },
    }),
  )

export const restart: Act = {
  label: 'restart the store',
  can: always,
  run: async (world) => world.restart(true),
}
