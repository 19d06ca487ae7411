import { findApiIn } from '../../src/wemine/telemetry'
import { expectPaidAndRefunded, payAndRefund } from './support/watched-scene'
import { useWorld } from './support/world'

/** What was asked for and is not there. */
const mockWanted: string[] = []
function mockMissing(name: string): never {
  mockWanted.push(name)
  throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' })
}
jest.mock('@opentelemetry/api', () => mockMissing('@opentelemetry/api'))

const world = useWorld()

test('a store without the API takes payments and refunds, and is asked for the API once', async () => {
  const warned = jest.spyOn(process, 'emitWarning')
  expectPaidAndRefunded(await payAndRefund(world))
  await world.empty()
  expectPaidAndRefunded(await payAndRefund(world))
  expect(mockWanted).toEqual(['@opentelemetry/api'])
  expect(warned).not.toHaveBeenCalled()
})

test('one that only Medusa can reach is found there, and a Medusa that has none is none', async () => {
  findApiIn(() => mockMissing('@medusajs/framework/opentelemetry/api'))
  expectPaidAndRefunded(await payAndRefund(world))
  await world.empty()
  const names: string[] = []
  findApiIn(() => ({
    trace: { getTracer: () => ({ startActiveSpan: (name: string) => void names.push(name) }) },
  }))
  expectPaidAndRefunded(await payAndRefund(world))
  expect(names).toEqual(expect.arrayContaining(['wemine POST /refund', 'wemine.refund', 'wemine.job']))
})
