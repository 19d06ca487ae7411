import type { Defect } from './defects'

/** What the gateway is asked, and what its answers are taken for. */
export const inQuestions: Defect[] = [
  {
    sentence: 'any amount will do',
    file: 'payments/verbs/classify.ts',
    focus: ['payWrongly'],
    changes: [[' && total_fee === order.total_fee) return null', ') return null']],
  },
  {
    sentence: 'any currency will do',
    file: 'payments/verbs/classify.ts',
    focus: ['payWrongly'],
    changes: [['currency.toUpperCase() === order.fee_type && ', '']],
  },
  {
    sentence: 'a wrong amount is closed and nobody hears of it',
    file: 'payments/verbs/classify.ts',
    focus: ['payWrongly'],
    changes: [["return why ? { to: 'exception', why } :", "return why ? { to: 'closed' } :"]],
  },
  {
    sentence: 'one "payment failed" closes the code',
    row: 'M17',
    file: 'payments/verbs/classify.ts',
    focus: ['queryFault', 'poll', 'notificationFault', 'payCode'],
    within: { isCalm: false },
    changes: [["    case 'CLOSED':\n", "    case 'PAYERROR':\n    case 'CLOSED':\n"]],
  },
  {
    sentence: 'one "not paid" is the last word',
    file: 'payments/verbs/classify.ts',
    focus: ['startPayment', 'wait', 'job', 'notificationFault', 'payCode'],
    within: { isCalm: true },
    changes: [["return { to: isOver(order, now) ? 'expired' : 'unchanged' }", "return { to: 'expired' }"]],
  },
  {
    sentence: 'a question without an answer is never asked again',
    file: 'payments/verbs/confirm.ts',
    focus: ['queryFault', 'poll', 'job', 'notificationFault'],
    within: { isCalm: false },
    changes: [
      [
        'const next = health.pausedUntil ?? nextCheckAt(counted(order), now) ?? nextCheckWhenOver(order, now)',
        'const next = null',
      ],
    ],
  },
  {
    sentence: 'an order that the gateway does not know yet never came to be',
    file: 'payments/verbs/confirm.ts',
    focus: ['queryFault', 'poll', 'notificationFault', 'payCode'],
    within: { isCalm: false },
    changes: [['const recorded = isOver(order, now)', 'const recorded = true']],
  },
  {
    sentence: 'a payment is believed without asking the gateway',
    file: 'payments/verbs/confirm.ts',
    focus: ['complete', 'poll'],
    changes: [
      [
        'answer = await client.queryOrder({ out_trade_no })',
        "answer = { out_trade_no, trade_state: 'SUCCESS', total_fee: order.total_fee, transaction_id: '1' } as never",
      ],
    ],
  },
  {
    sentence: 'the gateway is asked before the ledger is written',
    file: 'payments/verbs/open.ts',
    focus: ['startPayment'],
    changes: [
      [
        '  const requested = await requestOrder(',
        "  const asked = { body: 'x', fee_type: 'HKD', total_fee: 1 as never, trade_type: 'NATIVE' as const, notify_url: options.notifyUrl }\n  await account.client.createOrder({ ...asked, out_trade_no: newOutTradeNo() }).catch(() => {})\n  const requested = await requestOrder(",
      ],
    ],
  },
  {
    sentence: 'a gateway order whose answer was lost counts as refused',
    file: 'payments/verbs/open.ts',
    focus: ['orderFault', 'startPayment', 'notificationFault', 'payCode'],
    within: { isCalm: false },
    changes: [
      [
        "const isCertain = kind === 'refused' || kind === 'unreachable' || kind === 'misconfigured'",
        'const isCertain = true',
      ],
    ],
  },
  {
    sentence: 'a superseded order is forgotten',
    file: 'payments/ledger/gateway-orders.ts',
    focus: ['changeAmount', 'startPayment', 'notificationFault'],
    within: { isCalm: true },
    changes: [
      [
        'update wemine_gateway_order set superseded_at = :now, updated_at = :now\n',
        'update wemine_gateway_order set superseded_at = :now, updated_at = :now, next_check_at = null\n',
      ],
    ],
  },
  {
    sentence: 'a superseded order is asked about only once',
    file: 'payments/schedule.ts',
    focus: ['changeAmount', 'startPayment', 'notificationFault'],
    within: { isCalm: true },
    changes: [
      [
        'if (order.superseded_at) return after(now, Math.min(UNWATCHED_PAUSE, 20 * SECOND * 1.6 ** order.checks))',
        'if (order.superseded_at) return null',
      ],
    ],
  },
  {
    sentence: 'a code counts as over long before it is',
    file: 'payments/schedule.ts',
    focus: ['startPayment', 'wait', 'job', 'notificationFault', 'payCode'],
    within: { isCalm: true },
    changes: [['const LAST_MINUTES = 10 * MINUTE', 'const LAST_MINUTES = -118 * MINUTE']],
  },
  {
    sentence: 'unpaid codes are not asked about by the job',
    file: 'payments/verbs/run-job.ts',
    focus: ['notificationFault'],
    within: { isCalm: true },
    changes: [["return take(account, 'unpaid', account.health.isDown ? 1 : TAKE)", 'return []']],
  },
  {
    sentence: 'an account that was down once is never asked again',
    file: 'payments/account/gateway-health.ts',
    focus: ['unreachable', 'job', 'notificationFault'],
    within: { isCalm: false },
    changes: [
      ['after(now, Math.max(retryAfter ?? PAUSE, LEAST_PAUSE))', 'after(now, 1e12)'],
      ['const isThrottled = asksForPause({ status, retryAfter })', 'const isThrottled = true'],
    ],
  },
]
