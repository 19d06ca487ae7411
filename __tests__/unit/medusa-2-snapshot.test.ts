import type { MedusaContainer } from '@medusajs/framework/types'
import { loadSnapshot } from '../../src/medusa-2/platform/snapshot'

/** A cart's payment collection whose order stands, has no payment, and asks for `pending`. */
const standing = (pending: string | null) => ({
  ...{
    amount: '108.8',
    currency_code: 'hkd',
    status: 'not_paid',
    cart_id: 'cart_1',
    cart_completed_at: null,
  },
  ...{
    sessions: [],
    payments: [],
    order_id: 'order_1',
    order_created_at: new Date(),
    order_canceled_at: null,
  },
  ...{ pending, is_cart_linked: true, is_collection_linked: true },
})

async function snapshotOf(row: object) {
  const sql = { raw: async (text: string) => ({ rows: [text.includes('payment_collection') ? row : {}] }) }
  return loadSnapshot({} as MedusaContainer, sql, 'pay_col_1')
}

test.each([
  ['108.8', null, true],
  ['0', 'other means (order order_1)', false],
  ['-5', 'other means (order order_1)', false],
  // Its sum cannot be read: nothing shows that it is paid.
  [null, null, false],
  ['', null, false],
])(
  'Medusa 2: of an order that asks for %p is said to be paid by %p',
  async (pending, paidOtherwise, isUnpaid) => {
    expect(await snapshotOf(standing(pending))).toMatchObject({ paidOtherwise, order: { isUnpaid } })
  },
)
