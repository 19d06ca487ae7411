import type { Defect } from './defects'

/** What the adapters ask of each Medusa, and tell it. */
export const inAdapters: Defect[] = [
  {
    sentence: 'an order without its links is made once more',
    row: 'M19',
    file: 'medusa-2/platform/snapshot.ts',
    focus: ['payCode', 'strikeAt', 'job', 'complete', 'startPayment'],
    within: { medusa: 2, isCalm: false, isGuarded: true },
    changes: [
      ['where c.cart_id is not null and o.deleted_at is null', 'where false and o.deleted_at is null'],
    ],
  },
  {
    sentence: 'an order is not linked to what it is paid by',
    file: 'medusa-2/platform/link-order.ts',
    focus: ['payCode', 'strikeAt', 'job', 'complete', 'startPayment'],
    within: { medusa: 2, isCalm: false },
    changes: [['if (!is_collection_linked)', 'if (Date.now() < 0)']],
  },
  {
    sentence: 'a capture that a dead process did not book is not booked',
    file: 'medusa-2/jobs/wemine-reconcile.ts',
    focus: ['dieBeforeBooking', 'complete', 'buy'],
    within: { medusa: 2, isCalm: false },
    changes: [['  await repairCaptures(container, platform, since)\n', '']],
  },
  {
    sentence: 'a refund that a dead process did not send stays in the books',
    file: 'medusa-2/jobs/wemine-reconcile.ts',
    focus: ['refund', 'strike', 'kill', 'buy'],
    within: { medusa: 2, isCalm: false },
    changes: [['  await repairRefunds(container, platform, since)\n', '']],
  },
  {
    sentence: 'an order canceled beside a refund that was never sent keeps the money',
    row: 'M2',
    file: 'medusa-2/repair/refunds.ts',
    focus: ['unsentRefund', 'buy'],
    within: { medusa: 2, isCalm: false },
    changes: [['      await makeDue(sql, refund.out_trade_no, clock.now())\n', '']],
  },
  {
    sentence: 'what Medusa 1 counts as refunded is not asked for',
    file: 'payments/medusa-tables.ts',
    focus: ['refund', 'buy', 'wait'],
    within: { medusa: 1, isCalm: true },
    changes: [
      ['return sumOrNone(books.toExactMinor(String(row?.refunded ?? 0), cart_currency))', "return '0'"],
    ],
  },
  {
    sentence: 'an order of Medusa 1 is not captured',
    file: 'medusa-1/platform/place.ts',
    focus: ['buy', 'complete'],
    within: { medusa: 1 },
    changes: [['if (payment && !payment.is_captured) {', 'if (payment && Date.now() < 0) {']],
  },
  {
    sentence: 'a session of Medusa 1 is paid by whatever its data names',
    file: 'payments/verbs/renew.ts',
    focus: ['startPayment', 'changeAmount', 'payCode', 'complete'],
    within: { medusa: 1 },
    changes: [
      [
        'const isSame = isForMoney(current, { amount, currency: currency.toUpperCase() })',
        'const isSame = true',
      ],
      [
        "if (!owed || !isSameMoney(owed, moneyOf(order))) return failure(problem('total_changed'))",
        '',
        'payments/verbs/authorize.ts',
      ],
      [
        "return isExact ? undefined : problem('total_changed')",
        'return undefined',
        'payments/verbs/guard-completion.ts',
      ],
    ],
  },
  {
    sentence: 'a payment of another amount counts (Medusa 2)',
    file: 'medusa-2/platform/owed-now.ts',
    focus: ['outbid', 'changeAmount', 'complete', 'startPayment', 'payCode'],
    within: { medusa: 2, locking: 'memory' },
    changes: [
      ['if (row.pending !== null) return moneyOf(String(row.pending), currency)\n', ''],
      [
        'return moneyOf(String(Number(row.amount) - Number(row.paid)), currency)',
        'return { amount: order.cart_amount, currency: order.cart_currency }',
      ],
    ],
  },
]
