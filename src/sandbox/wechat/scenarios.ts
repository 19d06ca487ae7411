import type { Gateway } from '../gateway/gateway'
import type { SandboxOrder } from '../gateway/order'
import type { SandboxControls } from '../sandbox'

/** Virtual ms until a payment comes that was begun before the shop changed its mind. */
const lateBy = 20_000

/** Something that goes wrong with a payment in real life, at the press of a button. */
export interface Mishap {
  /** On the button. */
  title: string
  /** What a shop does when it is in order, for whoever watches it. */
  expect: string
  /** Whether the order must be one that a phone can pay still, or one that is paid. */
  order: 'payable' | 'paid'
  /** The page that the phone shows next. */
  shows: 'paid' | 'later' | ''
  happen(order: SandboxOrder, sandbox: SandboxControls, gateway: Gateway): Promise<unknown>
}

/** What can go wrong, by the last part of the address that makes it happen. */
export const mishaps: Record<string, Mishap> = {
  'lost-notification': {
    title: 'Pay, and lose the notification',
    expect: 'The shop asks by itself and places the order.',
    order: 'payable',
    shows: 'paid',
    happen: ({ out_trade_no }, sandbox) => sandbox.pay(out_trade_no, { notify: false }),
  },
  'two-notifications': {
    title: 'Pay, and notify twice at once',
    expect: 'One order, one capture.',
    order: 'payable',
    shows: 'paid',
    happen: async ({ out_trade_no }, sandbox) => {
      await sandbox.pay(out_trade_no, { notify: false })
      return sandbox.notify(out_trade_no, { copies: 2 })
    },
  },
  'second-payment': {
    title: 'Pay this code and the one before it',
    expect: 'One payment becomes the order, the other one is returned.',
    order: 'payable',
    shows: 'paid',
    happen: async ({ out_trade_no }, sandbox, gateway) => {
      const before = codeBefore(out_trade_no, gateway)
      if (before) await sandbox.pay(before.out_trade_no)
      return sandbox.pay(out_trade_no)
    },
  },
  'late-payment': {
    title: `Pay in ${lateBy / 1000} seconds`,
    expect:
      'Change the cart or close the tab meanwhile. What the cart still owes is applied, anything else is returned.',
    order: 'payable',
    shows: 'later',
    happen: async ({ out_trade_no }, sandbox, { clock, settings }) => {
      clock.after(lateBy, () =>
        sandbox.pay(out_trade_no).catch((error: Error) => settings.log(`late payment: ${error.message}`)),
      )
    },
  },
  'wrong-amount': {
    title: 'Pay one cent too much',
    expect: 'No order. The shop says that somebody has to look at it; the merchant sees an exception.',
    order: 'payable',
    shows: 'paid',
    happen: ({ out_trade_no, total_fee }, sandbox) => sandbox.pay(out_trade_no, { total_fee: total_fee + 1 }),
  },
  'expired-code': {
    title: 'Let the code expire on the phone',
    expect: 'The phone refuses it from now on.',
    order: 'payable',
    shows: '',
    happen: async ({ out_trade_no }, sandbox) => sandbox.expire(out_trade_no),
  },
  'closed-order': {
    title: 'Close the order unpaid',
    expect: 'WeChat does so in the end. The shop says that nothing was charged, and offers a new code.',
    order: 'payable',
    shows: '',
    happen: async ({ out_trade_no }, sandbox) => sandbox.closeOrder(out_trade_no),
  },
  'notify-again': {
    title: 'Send the notification again',
    expect: 'Acknowledged, and nothing changes.',
    order: 'paid',
    shows: 'paid',
    happen: ({ out_trade_no }, sandbox) => sandbox.notify(out_trade_no),
  },
}

/** The order made last before this one that a phone can pay still: after a changed cart, its older code. */
export function codeBefore(out_trade_no: string, { orders }: Gateway): SandboxOrder | undefined {
  const all = orders.all()
  const before = all.slice(
    0,
    all.findIndex((order) => order.out_trade_no === out_trade_no),
  )
  return before.reverse().find((order) => orders.phoneState(order.out_trade_no) === 'ready')
}
