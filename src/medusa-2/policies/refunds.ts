import { definePolicies, Policy } from '@medusajs/framework/utils'

/**
 * `refund:create`, which Medusa's refunds and this plugin's POST routes need. Medusa 2.15.5 to 2.21.2 checks it and lists
 * it nowhere, and removes at its start what no code defines: nobody but a super admin could have it. The name is the one
 * that Medusa makes for its own; under another name a second one of the same key would stop the start.
 */
const refunds = {
  name: 'CreateRefund',
  resource: 'refund',
  operation: 'create',
  description: 'Create Refund',
}

const isListed = Object.values(Policy).some(
  ({ resource, operation }) => resource === refunds.resource && operation === refunds.operation,
)

export default definePolicies(isListed ? [] : refunds)
