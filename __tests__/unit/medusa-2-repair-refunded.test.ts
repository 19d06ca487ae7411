import type { MedusaContainer } from '@medusajs/framework/types'
import { systemClock } from '#payments/account/clock'
import { repairRefunded } from '../../src/medusa-2/repair/refunded'

/** What Medusa is told to refund where the ledger refunded `amount` cents and Medusa has captured `left` and not refunded it. */
async function told(amount: string, left: string): Promise<unknown[]> {
  const asked: unknown[] = []
  const row = { id: 'refund_1', payment_id: 'pay_1', amount, left, cart_currency: 'HKD' }
  const sql = {
    raw: async (text: string) => ({
      rows: [text.includes('wemine_lease') ? { holder: 'us' } : { ...row, resource_id: 'pay_col_1' }],
    }),
  }
  const log = { info() {}, warn() {}, error() {} }
  const payment = { refundPayment: async (input: { amount: unknown }) => void asked.push(input.amount) }
  const container = { resolve: () => payment } as unknown as MedusaContainer
  await repairRefunded(container, { sql, log, clock: systemClock }, new Date())
  return asked
}

test.each([
  ['8492', '84.915', 84.915],
  ['8492', '84.92', 84.92],
  ['1000', '84.92', 10],
])('of %s cents that were refunded, and %s left in Medusa, it is told %d', async (amount, left, expected) => {
  expect((await told(amount, left)).map(Number)).toEqual([expected])
})
