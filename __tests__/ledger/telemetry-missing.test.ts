import { expectPaidAndRefunded, payAndRefund } from './support/watched-scene'
import { useWorld } from './support/world'

/** Which of them were asked for: a store of npm has none, and Medusa 1 brings no other. */
const mockWanted: string[] = []
function mockMissing(name: string): never {
  mockWanted.push(name)
  throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' })
}
jest.mock('@opentelemetry/api', () => mockMissing('@opentelemetry/api'))
jest.mock('@medusajs/framework/opentelemetry/api', () => mockMissing('@medusajs/framework/opentelemetry/api'))

const world = useWorld()

test('a store without the API takes payments and refunds, and is asked for the API once', async () => {
  const warned = jest.spyOn(process, 'emitWarning')
  expectPaidAndRefunded(await payAndRefund(world))
  await world.empty()
  expectPaidAndRefunded(await payAndRefund(world))
  expect(mockWanted).toEqual(['@opentelemetry/api', '@medusajs/framework/opentelemetry/api'])
  expect(warned).not.toHaveBeenCalled()
})
