/** Medusa's registry of policies is global and read at the start: each case has modules and a registry of its own. */
function load(listed?: { name: string; resource: string; operation: string }) {
  Object.assign(global, { Policy: undefined })
  const { definePolicies, Policy } = require('@medusajs/framework/utils')
  if (listed) definePolicies(listed)
  const { default: exported } = require('../../src/medusa-2/policies/refunds')
  const keys = Object.values<{ resource: string; operation: string }>(Policy).map(
    ({ resource, operation }) => `${resource}:${operation}`,
  )
  return { exported, keys: keys.filter((key) => key.startsWith('refund:')) }
}
beforeEach(() => jest.resetModules())

test('refund:create is listed where Medusa does not list it', () => {
  expect(load().keys).toEqual(['refund:create'])
})

test('it is listed once where somebody’s code lists it under another name: two of one key would stop the start', () => {
  const { exported, keys } = load({ name: 'RefundMoney', resource: 'refund', operation: 'create' })
  expect(keys).toEqual(['refund:create'])
  // Medusa takes no file in this folder that exports no policies.
  expect(exported.policies).toEqual([])
  expect(Object.getOwnPropertySymbols(exported)).toEqual([Symbol.for('MedusaPolicy')])
})
