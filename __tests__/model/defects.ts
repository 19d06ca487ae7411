// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is quoted here is source
import type { ActName } from './acts/acts'
import type { Setting } from './world'

/** A defect as somebody might put it into the source one day. */
export interface Defect {
  /** What the program then does wrong. */
  sentence: string
  /** Below src. */
  file: string
  /** Texts of the file (or of another one), each there once, and what stands in their place. */
  changes: [find: string, replacement: string, file?: string][]
  /** What must happen often enough for it to show, and where. */
  focus?: ActName[]
  within?: Partial<Setting>
}

/** Each must be noticed by the model. One whose text is not found any more fails: it is to be planted anew. */
export const defects: Defect[] = [
  {
    sentence: 'any amount will do',
    file: 'payments/settle.ts',
    focus: ['payWrongly'],
    changes: [[' || total_fee !== order.total_fee)', ')']],
  },
  {
    sentence: 'any currency will do',
    file: 'payments/settle.ts',
    focus: ['payWrongly'],
    changes: [['currency.toUpperCase() !== order.fee_type || ', '']],
  },
  {
    sentence: 'a wrong amount is closed and nobody hears of it',
    file: 'payments/settle.ts',
    focus: ['payWrongly'],
    changes: [["return why ? { to: 'exception', why } :", "return why ? { to: 'closed' } :"]],
  },
  {
    sentence: 'one "not paid" is the last word',
    file: 'payments/settle.ts',
    focus: ['poll', 'job', 'notificationFault'],
    within: { isCalm: true },
    changes: [["return { to: isOver(order, now) ? 'expired' : 'same' }", "return { to: 'expired' }"]],
  },
  {
    sentence: 'a question without an answer is never asked again',
    file: 'payments/settle.ts',
    focus: ['queryFault', 'poll', 'job', 'notificationFault'],
    within: { isCalm: false },
    changes: [['nextAsk(order, now) ?? after(now, 300_000)', 'null']],
  },
  {
    sentence: 'the ledger is written after the gateway was asked',
    file: 'payments/open.ts',
    focus: ['orderFault', 'startPayment', 'strike'],
    within: { isCalm: false },
    changes: [
      ['  await insertOrder(instance.sql, order, now)\n\n', ''],
      [
        '  if (isProblem(created)) return created\n',
        '  if (isProblem(created)) return created\n  await insertOrder(instance.sql, order, now)\n',
      ],
    ],
  },
  {
    sentence: 'a gateway order whose answer was lost counts as refused',
    file: 'payments/open.ts',
    focus: ['orderFault', 'startPayment', 'notificationFault'],
    within: { isCalm: false },
    changes: [
      [
        "const certain = kind === 'refused' || kind === 'unreachable' || kind === 'misconfigured'",
        'const certain = true',
      ],
    ],
  },
  {
    sentence: 'a superseded order is forgotten',
    file: 'payments/ledger/supersede.ts',
    focus: ['changeCart', 'startPayment', 'notificationFault'],
    within: { isCalm: true },
    changes: [['superseded_at = :now, ', 'superseded_at = :now, next_ask_at = null, ']],
  },
  {
    sentence: 'a payment is believed without asking the gateway',
    file: 'payments/settle.ts',
    focus: ['complete'],
    changes: [
      [
        'answer = await instance.client.queryOrder({ out_trade_no })',
        "answer = { out_trade_no, trade_state: 'SUCCESS', total_fee: order.total_fee, transaction_id: '1' }",
      ],
    ],
  },
  {
    sentence: 'money on its way back can be claimed',
    file: 'payments/authorize.ts',
    focus: ['restock'],
    within: { unclaimedPayments: 'refund' },
    changes: [
      [
        "    case 'returning':\n    case 'returned':\n      return problem('payment_returned')\n",
        "    case 'returning':\n    case 'returned':\n      return order\n",
      ],
    ],
  },
  {
    sentence: 'money that nothing stands for is left for an hour',
    file: 'payments/schedule.ts',
    focus: ['changeCart'],
    within: { unclaimedPayments: 'refund' },
    changes: [['export const CLAIM_GRACE = 45 * SECOND', 'export const CLAIM_GRACE = 60 * MINUTE']],
  },
  {
    sentence: 'a row that a process took is lost when the process dies',
    file: 'payments/ledger/take-due.ts',
    focus: ['strike', 'job', 'notificationFault'],
    within: { isCalm: false },
    changes: [['set next_ask_at = :lease', 'set next_ask_at = null']],
  },
  {
    sentence: 'held money is sent back',
    file: 'payments/give-back.ts',
    focus: ['changeCart', 'payCode'],
    within: { unclaimedPayments: 'hold' },
    changes: [
      ["if (options.unclaimedPayments === 'hold')", "if (options.unclaimedPayments === 'hold' && !why)"],
    ],
  },
  {
    sentence: 'a refund of unknown outcome counts as failed, and is sent again',
    file: 'payments/refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      ["if (kind === 'unknown' || kind === 'malformed') return inDoubt(instance, id, asked, reason)", ''],
    ],
  },
  {
    sentence: 'a refund of unknown outcome counts as done',
    file: 'payments/refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      [
        "if (kind === 'unknown' || kind === 'malformed') return inDoubt(instance, id, asked, reason)",
        "if (kind === 'unknown') return (await recordRefundDone(sql, { id, refund_id: null, told }, instance.now()))!",
      ],
    ],
  },
  {
    sentence: 'a refused refund counts as done',
    file: 'payments/refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [
      [
        'await recordRefundRefused(sql, id, reason, instance.now())',
        'await recordRefundDone(sql, { id, refund_id: null, told }, instance.now())',
      ],
    ],
  },
  {
    sentence: 'a refund is sent before it is written',
    file: 'payments/refund.ts',
    focus: ['refund', 'buy'],
    changes: [
      [
        '  const reserved = await reserveRefund(',
        '  await instance.client.refund({ out_trade_no, total_fee, refund_fee })\n  const reserved = await reserveRefund(',
      ],
    ],
  },
  {
    sentence: 'a success that may repeat an earlier refund counts as done',
    file: 'payments/replay.ts',
    focus: ['refundFault', 'refund', 'buy', 'check', 'wait'],
    within: { oddity: 'knows one refund an amount', isCalm: false },
    changes: [['  return unseen\n', '  return unseen && earlier.length === 0\n']],
  },
  {
    sentence: 'a refund starts while another is in doubt',
    file: 'payments/ledger/reserve-refund.ts',
    focus: ['refundFault', 'refund', 'buy'],
    within: { isCalm: false },
    changes: [[' and refund_in_doubt is null', '']],
  },
  {
    sentence: 'a finished refund is handed to every later wish for the same amount',
    file: 'payments/ledger/record-refund.ts',
    focus: ['refundFault', 'refund', 'buy', 'check'],
    within: { isCalm: false },
    changes: [
      ["where told = false and state = 'done' and id = (", "where state = 'done' and id = ("],
      ["and state = 'done' and told = false\n", "and state = 'done'\n"],
    ],
  },
  {
    sentence: 'a doubt counts as settled by any refund of the order',
    file: 'payments/doubt.ts',
    focus: ['refundFault', 'refund', 'buy', 'check'],
    within: { isCalm: false },
    changes: [["trade_state === 'REFUND' && others.length === 0", "trade_state === 'REFUND'"]],
  },
  {
    sentence: 'a refund in doubt is repeated though more could be refunded',
    file: 'payments/doubt.ts',
    focus: ['refundFault', 'refund', 'buy', 'check', 'wait'],
    within: { isCalm: false },
    changes: [['if (!takesTheRest || waited', 'if (waited']],
  },
  {
    sentence: 'the last refund of an exchanged payment leaves a cent behind',
    file: 'payments/exchange.ts',
    focus: ['refund', 'buy'],
    changes: [
      ['new BigNumber(order.refunded_amount + amount)', 'new BigNumber(amount)'],
      [
        '.integerValue(BigNumber.ROUND_HALF_UP).toNumber() - order.refunded_fee',
        '.integerValue(BigNumber.ROUND_DOWN).toNumber()',
      ],
    ],
  },
  {
    sentence: 'a second payment for a cart is captured as well (Medusa 1)',
    file: 'medusa-1/core/judge.ts',
    focus: ['changeCart', 'startPayment', 'payCode'],
    within: { medusa: 1 },
    changes: [
      [
        "return { kind: 'gone', why: `its cart was paid by other means (order ${seen.cart_order_id})` }",
        "return { kind: 'placed', order_id: seen.cart_order_id }",
      ],
    ],
  },
  {
    sentence: 'a second payment for a cart is captured as well (Medusa 2)',
    file: 'medusa-2/store.ts',
    focus: ['startPayment', 'payCode', 'complete'],
    within: { medusa: 2 },
    changes: [
      [
        "return { kind: 'gone', why: `its cart was paid by other means (order ${order_id})` }",
        "return { kind: 'placed', order_id }",
      ],
    ],
  },
  {
    sentence: 'a late payment is applied whatever its cart costs by now (Medusa 2)',
    file: 'medusa-2/store.ts',
    focus: ['changeCart', 'startPayment', 'payCode'],
    within: { medusa: 2 },
    changes: [
      ['  return isAmountOf(order, cart.total, cart.currency_code)\n', '  return true\n', 'medusa-2/late.ts'],
      [
        "    if (!isAmountOf(order, session.amount, session.currency_code))\n      return 'the payment session of its cart asks for another amount'\n",
        '',
        'medusa-2/late.ts',
      ],
      ['return (await changedTotal(cart_id, order)) ?? run(', 'return run('],
      [
        "      if (!isAmountOf(order, session.amount, session.currency_code))\n        return { kind: 'gone', why: 'its payment session asks for another amount by now' }\n",
        '',
      ],
    ],
  },
  {
    sentence: 'an event is forgotten when the process that tells it dies',
    file: 'payments/ledger/take-untold.ts',
    focus: ['strike', 'buy', 'job'],
    within: { isCalm: false },
    changes: [['set telling_until = :until', "set untold = '{}'"]],
  },
]
