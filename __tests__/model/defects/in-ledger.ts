import type { Defect } from './defects'

/** Statements of the ledger: what is taken, guarded, kept and given on. */
export const inLedger: Defect[] = [
  {
    sentence: 'money on its way back can be authorized',
    file: 'payments/verbs/authorize.ts',
    focus: ['sellOut', 'addCart'],
    within: { unclaimedPayments: 'refund', isGuarded: false },
    changes: [
      [
        "    case 'refunding':\n    case 'refunded':\n      return failure(problem('payment_refunded'))\n",
        "    case 'refunding':\n    case 'refunded':\n      return success(order)\n",
      ],
      [
        'if (order && isAuthorizedOrCaptured(order.state)) return data',
        'if (order) return data',
        'medusa-1/services/wemine-payment.ts',
      ],
      [
        'if (!isAuthorizedOrCaptured(order.state))',
        'if (Date.now() < 0)',
        'medusa-2/providers/wemine/service.ts',
      ],
    ],
  },
  {
    sentence: 'the state of a row does not guard it',
    file: 'payments/ledger/transition.ts',
    focus: ['complete', 'job', 'poll', 'payCode', 'notification'],
    changes: [
      [
        'where out_trade_no = :out_trade_no and state = any(cast(:from as text[]))',
        'where out_trade_no = :out_trade_no and cast(:from as text[]) is not null',
      ],
    ],
  },
  {
    sentence: 'a row that a process took is lost when the process dies',
    file: 'payments/ledger/due.ts',
    focus: ['strike', 'job', 'notificationFault', 'payCode'],
    within: { isCalm: false },
    changes: [
      [
        'update wemine_gateway_order o set next_check_at = :until',
        'update wemine_gateway_order o set next_check_at = case when cast(:until as timestamptz) is null then now() end',
      ],
    ],
  },
  {
    sentence: 'a lease never runs out',
    file: 'payments/ledger/leases.ts',
    focus: ['strike', 'kill', 'job', 'payCode', 'complete'],
    within: { isCalm: false },
    changes: [
      [
        'where lease.locked_until < :free',
        "where lease.locked_until < cast(:free as timestamptz) - interval '9 days'",
      ],
      [
        "await query(sql, 'delete from wemine_lease where locked_until < :before'",
        "await query(sql, 'select cast(:before as timestamptz)'",
      ],
    ],
  },
  {
    sentence: 'events are forgotten when they are taken',
    file: 'payments/ledger/outbox.ts',
    focus: ['buy'],
    changes: [
      [
        'update wemine_gateway_order o set outbox_locked_until = :locked_until',
        "update wemine_gateway_order o set outbox_locked_until = :locked_until, pending_events = '{}'",
      ],
    ],
  },
  {
    sentence: 'an event counts as delivered before it is',
    file: 'payments/verbs/publish-events.ts',
    focus: ['strike', 'buy', 'job'],
    within: { isCalm: false },
    changes: [
      [
        '        await platform.emit(event, eventData(order))\n        delivered += 1\n',
        '        delivered += 1\n        await recordDelivered(sql, order, delivered)\n        await platform.emit(event, eventData(order))\n',
      ],
    ],
  },
  {
    sentence: 'an event that was not delivered stays locked for ever',
    file: 'payments/ledger/outbox.ts',
    focus: ['strike', 'buy', 'job'],
    within: { isCalm: false },
    changes: [
      [
        '(outbox_locked_until is null or outbox_locked_until < :now)',
        "(outbox_locked_until is null or outbox_locked_until < cast(:now as timestamptz) - interval '9 days')",
      ],
    ],
  },
  {
    sentence: 'captured is not told',
    file: 'payments/verbs/confirm-captured.ts',
    focus: ['buy'],
    changes: [["const events = ['wemine.payment.captured'] as const", 'const events = [] as const']],
  },
  {
    sentence: 'an exception is not told',
    file: 'payments/verbs/open-exception.ts',
    focus: ['changeAmount', 'payCode'],
    within: { unclaimedPayments: 'hold' },
    changes: [["const events = ['wemine.payment.exception'] as const", 'const events = [] as const']],
  },
  {
    sentence: 'paid is recorded and never looked at',
    file: 'payments/verbs/confirm.ts',
    focus: ['payCode', 'poll', 'kill', 'strike'],
    within: { isCalm: false },
    changes: [['problem: null, next_check_at: after(now, 3000)', 'problem: null, next_check_at: null']],
  },
  {
    sentence: 'authorized is recorded and never looked at',
    file: 'payments/verbs/authorize.ts',
    focus: ['payCode', 'complete', 'kill', 'strike', 'makeTrouble'],
    within: { isCalm: false },
    changes: [['next_check_at: after(now, LOOK_AFTER_AUTHORIZED)', 'next_check_at: null']],
  },
  {
    sentence: 'a busy resource is not looked at again',
    file: 'payments/verbs/reconcile-resource.ts',
    focus: ['payCode', 'notification', 'poll', 'job', 'complete'],
    changes: [
      [
        'await makeDue(platform.sql, order.out_trade_no, after(platform.clock.now(), LOOK_AFTER_BUSY))',
        'await recordWaiting(platform.sql, order, null, null, platform.clock.now())',
      ],
    ],
  },
]
