import type { Defect } from './defects'

const IN_DOUBT =
  "  if (kind === 'unknown' || kind === 'malformed')\n    return failure(await recordInDoubt(account, id, asked, reason))\n"

/** Refunds: sent once, counted once, known or in doubt. */
export const inRefunds: Defect[] = [
  {
    sentence: 'a refund of unknown outcome counts as failed, and is sent again',
    row: 'M11',
    file: 'payments/verbs/send-refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [[IN_DOUBT, '']],
  },
  {
    sentence: 'a refund of unknown outcome counts as done',
    file: 'payments/verbs/send-refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      [
        IN_DOUBT,
        "  if (kind === 'unknown' || kind === 'malformed')\n    return success((await refundDone(account, { id, refund_id: null, reported: true }))!)\n",
      ],
    ],
  },
  {
    sentence: 'a refused refund counts as done',
    file: 'payments/verbs/send-refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      [
        'await recordRefundRefused(sql, { id, problem: reason, look_at }, clock.now())',
        'await refundDone(account, { id, refund_id: null, reported: false })',
      ],
    ],
  },
  {
    sentence: 'a refund is sent before it is written',
    file: 'payments/verbs/send-refund.ts',
    focus: ['refund', 'buy'],
    changes: [
      [
        '  const reserved = await reserveRefund(',
        '  await client.refund({ out_trade_no, total_fee: paidFeeOf(order), refund_fee }).catch(() => {})\n  const reserved = await reserveRefund(',
      ],
    ],
  },
  {
    sentence: 'a success that may repeat an earlier refund counts as done',
    file: 'payments/verbs/replayed-refund.ts',
    focus: ['refundFault', 'refund', 'buy', 'check', 'wait'],
    within: { oddity: 'knows one refund an amount', isCalm: false },
    changes: [
      ['  return unseen\n    ?', '  return unseen && earlier.length === 0\n    ?'],
      ['if (earlier.some((other) => other.refund_id === refund_id))', 'if (Date.now() < 0)'],
    ],
  },
  {
    sentence: 'a refund starts while another is in doubt',
    file: 'payments/ledger/refunds.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      [
        'where out_trade_no = :out_trade_no and refund_in_doubt is null\n',
        'where out_trade_no = :out_trade_no\n',
      ],
      [
        "if (order.refund_in_doubt) return failure(problem('refund_unknown', { asked }))\n\n",
        '',
        'payments/verbs/refund.ts',
      ],
    ],
  },
  {
    sentence: 'a finished refund is handed to every later wish for the same amount',
    file: 'payments/ledger/refunds.ts',
    focus: ['refund', 'buy', 'check'],
    within: { isCalm: true },
    changes: [
      ["where reported = false and state = 'done' and id = (", "where state = 'done' and id = ("],
      ["and state = 'done' and reported = false\n", "and state = 'done'\n"],
    ],
  },
  {
    sentence: 'a refused refund keeps its share of what is left',
    file: 'payments/ledger/refunds.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [['refunded_fee = o.refunded_fee - refused.refund_fee, ', '']],
  },
  {
    sentence: 'a refund is told as refused though it stays reserved',
    file: 'payments/ledger/refunds.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      [
        "         refund_in_doubt = null, version = o.version + 1, updated_at = :now,\n         next_check_at = case when o.state = 'captured' then cast(:look_at as timestamptz) else o.next_check_at end\n",
        '         version = o.version + 1, updated_at = :now\n',
      ],
    ],
  },
  {
    sentence: 'a doubt counts as settled by any refund of the order',
    file: 'payments/verbs/recover-refund.ts',
    focus: ['refundFault', 'refund', 'buy', 'check'],
    within: { isCalm: false },
    changes: [["trade_state === 'REFUND' && isOnly", "trade_state === 'REFUND'"]],
  },
  {
    sentence: 'a refund in doubt is repeated though more could be refunded',
    file: 'payments/verbs/recover-refund.ts',
    focus: ['refundFault', 'refund', 'buy', 'check', 'wait'],
    within: { isCalm: false },
    changes: [['return takesTheRest && waited >= patience', 'return waited >= patience']],
  },
  {
    sentence: 'a lost refund is in doubt for ever',
    row: 'M14',
    file: 'payments/verbs/recover-refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      ["if (trade_state === 'SUCCESS' && isOnly && waited >= NOT_DONE_AFTER)", 'if (Date.now() < 0)'],
      ['return takesTheRest && waited >= patience', 'return Date.now() < 0'],
    ],
  },
  {
    sentence: 'a refund in doubt is looked at once',
    row: 'M14',
    file: 'payments/verbs/recover-refund.ts',
    focus: ['refundFault', 'refund', 'buy', 'job'],
    within: { isCalm: false },
    changes: [
      [
        'await recordWaiting(sql, current, null, nextRefundLookAt(doubt?.created_at ?? now, now), now)',
        'await recordWaiting(sql, current, null, null, now)',
      ],
    ],
  },
  {
    sentence: 'an auto-refund that is refused for now is never sent again',
    row: 'M13',
    file: 'payments/verbs/auto-refund.ts',
    focus: ['refundFault', 'changeAmount', 'payCode'],
    within: { isCalm: false },
    changes: [['nextRefundLookAt(waitingSince(current, waiting.for, now), now, 10_000),', 'null,']],
  },
  {
    sentence: 'the last refund of an exchanged payment leaves a cent behind',
    file: 'payments/money/exchange.ts',
    focus: ['refund', 'buy'],
    changes: [
      [
        'refund_fee: Math.max(refunded_fee - order.refunded_fee, 0)',
        'refund_fee: Math.max(refunded_fee - order.refunded_fee - 1, 0)',
      ],
    ],
  },
  {
    sentence: 'all of an exchanged payment is sent back in the cart’s cents',
    file: 'payments/money/exchange.ts',
    focus: ['changeAmount', 'payCode', 'startPayment'],
    within: { isCalm: true },
    changes: [
      [
        'refund_fee: (order.paid_fee - order.refunded_fee) as GatewayFee',
        'refund_fee: (order.cart_amount - order.refunded_amount) as never',
      ],
    ],
  },
  {
    sentence: 'the gateway is told the cart’s amount as what was paid',
    file: 'payments/verbs/send-refund.ts',
    focus: ['changeAmount', 'payCode', 'startPayment'],
    within: { isCalm: true, unclaimedPayments: 'refund' },
    changes: [['const total_fee = paidFeeOf(order)', 'const total_fee = order.cart_amount as never']],
  },
]
