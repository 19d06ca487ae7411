import type { Defect } from './defects'

/** What is decided about money that is there. */
export const inDecisions: Defect[] = [
  {
    sentence: 'the rest of a canceled order is kept',
    row: 'M2',
    file: 'payments/decide.ts',
    focus: ['cancelOrder', 'refundFault', 'buy', 'unreachable'],
    within: { isCalm: false, medusa: 2 },
    changes: [
      ['if (snapshot.order?.isCanceled && snapshot.order.id === order.order_id)', 'if (Date.now() < 0)'],
    ],
  },
  {
    sentence: 'nobody looks again at an order that was canceled without its refund',
    row: 'M2',
    file: 'payments/verbs/refund.ts',
    focus: ['cancelRefused', 'buy', 'recover'],
    within: { isCalm: false, medusa: 2 },
    changes: [['if (!refunded.ok) {', 'if (Date.now() < 0) {']],
  },
  {
    sentence: 'the rest of a canceled order is tried once',
    row: 'M2',
    file: 'payments/verbs/refund-rest.ts',
    focus: ['cancelOrder', 'unreachable', 'recover', 'buy', 'wait', 'job'],
    within: { isCalm: false, medusa: 2 },
    changes: [['nextRefundLookAt(waitingSince(current, waiting.for, now), now),', 'null,']],
  },
  {
    sentence: 'what is paid for a canceled order is kept',
    row: 'M3',
    file: 'medusa-2/platform/snapshot.ts',
    focus: ['addCollection', 'cancelOrder', 'startPayment', 'payCode'],
    within: { isCalm: true, medusa: 2 },
    changes: [
      ['if (order_id && row.order_canceled_at) return', 'if (Date.now() < 0) return'],
      ["if (row.status === 'canceled') return", 'if (Date.now() < 0) return'],
      [
        "if (!row || row.status === 'canceled' || row.canceled_at)",
        'if (!row)',
        'medusa-2/platform/owed-now.ts',
      ],
      [
        'if (snapshot.order?.isCanceled && snapshot.order.id === order.order_id)',
        'if (Date.now() < 0)',
        'payments/decide.ts',
      ],
    ],
  },
  {
    sentence: 'what throws while it is placed is tried for ever',
    row: 'M4',
    file: 'payments/verbs/place-order.ts',
    focus: ['offer', 'changeAmount', 'startPayment', 'payCode'],
    changes: [
      ['  } catch (error) {\n    return reasonOf(error)\n', '  } catch (error) {\n    throw error\n'],
    ],
  },
  {
    sentence: 'what is undecided for half an hour is not listed',
    row: 'M4',
    file: 'payments/ledger/due.ts',
    focus: ['makeTrouble', 'payCode'],
    changes: [['and paid_at < :before and overdue_at is null', 'and paid_at < :before and false']],
  },
  {
    sentence: 'what Medusa took is sent back while its order stands',
    row: 'M5',
    file: 'payments/decide.ts',
    focus: ['buy', 'complete'],
    changes: [
      [
        'if (isCounted) return unlessInDoubt(order, confirmOnce(order, payment.order_id, resource))',
        "if (isCounted) return { do: 'auto_refund', why: 'no order' }",
      ],
    ],
  },
  {
    sentence: 'an order that cannot be placed is tried for ever',
    file: 'payments/patience.ts',
    focus: ['makeTrouble', 'payCode'],
    changes: [['not_placed: 60_000', 'not_placed: Number.POSITIVE_INFINITY']],
  },
  {
    sentence: 'money that nothing is owed for is kept',
    file: 'payments/patience.ts',
    focus: ['changeAmount', 'payCode'],
    changes: [['not_owed: 30_000', 'not_owed: Number.POSITIVE_INFINITY']],
  },
  {
    sentence: 'held money is sent back',
    file: 'payments/verbs/auto-refund.ts',
    focus: ['changeAmount', 'payCode'],
    within: { unclaimedPayments: 'hold' },
    changes: [["account.options.unclaimedPayments === 'hold' && ", 'Date.now() < 0 && ']],
  },
  {
    sentence: 'what Medusa took and did not capture counts as captured',
    file: 'payments/decide.ts',
    focus: ['buy', 'complete'],
    within: { medusa: 1 },
    changes: [['payment?.order_id && payment.isCaptured && isSameMoney', 'payment?.order_id && isSameMoney']],
  },
  {
    sentence: 'money with an order to be placed is not looked at by the job',
    file: 'payments/verbs/run-job.ts',
    focus: ['payCode', 'notificationFault', 'makeTrouble'],
    changes: [["...(await take(account, 'money', TAKE)), ", '']],
  },
  {
    sentence: 'an auto-refund that went out is never concluded',
    file: 'payments/verbs/auto-refund.ts',
    focus: ['changeAmount', 'payCode'],
    changes: [["{ from: ['refunding'], to: 'refunded'", "{ from: [], to: 'refunded'"]],
  },
  {
    sentence: 'any total will do when Medusa asks whether it is paid',
    row: 'M6',
    file: 'payments/verbs/authorize.ts',
    focus: ['outbid', 'changeAmount', 'complete', 'startPayment', 'payCode'],
    within: { medusa: 2, locking: 'memory', isGuarded: false },
    changes: [
      [
        "if (!owed || !isSameMoney(owed, moneyOf(order))) return failure(problem('total_changed'))",
        'if (!owed) return failure(problem("total_changed"))',
      ],
    ],
  },
  {
    sentence: 'a living lock is taken away, and any total will do',
    row: 'M1',
    file: 'medusa-2/platform/stale-lock.ts',
    focus: ['outbid', 'changeAmount', 'complete', 'startPayment', 'payCode'],
    within: { medusa: 2, locking: 'postgres', isGuarded: true },
    changes: [
      ['and owner_id is null and expiration < now()', 'and owner_id is null'],
      [
        "if (!owed || !isSameMoney(owed, moneyOf(order))) return failure(problem('total_changed'))",
        'if (!owed) return failure(problem("total_changed"))',
        'payments/verbs/authorize.ts',
      ],
    ],
  },
  {
    sentence: 'a cart whose total changed is completed for the old amount',
    row: 'M18',
    file: 'payments/verbs/guard-completion.ts',
    focus: ['outbid', 'changeAmount', 'complete', 'startPayment', 'payCode', 'offer'],
    within: { medusa: 1, isGuarded: true },
    changes: [["return isExact ? undefined : problem('total_changed')", 'return undefined']],
  },
]
