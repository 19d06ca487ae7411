import type { Gateway } from '../gateway/gateway'
import type { SandboxOrder } from '../gateway/order'
import type { SandboxControls } from '../sandbox'

/** Virtual ms until a payment that is started now goes through. */
const lateBy = 20_000

/** Something that goes wrong with real payments, run by a button. */
export interface Scenario {
  /** On the button. */
  title: string
  /** What a correct store does then. */
  expect: string
  /** Which orders it applies to: those that a phone can still pay, or those that are paid. */
  order: 'payable' | 'paid'
  /** The page that the phone shows next. */
  shows: 'paid' | 'later' | 'from-album' | 'second-account' | ''
  /** Whether it applies to a code that is scanned. */
  onlyNative?: true
  run(order: SandboxOrder, sandbox: SandboxControls, gateway: Gateway): Promise<unknown>
}

/** By the last part of the address that runs it. */
export const scenarios: Record<string, Scenario> = {
  'lost-notification': {
    title: 'Pay, and lose the notification',
    expect: 'The store queries the gateway and places the order.',
    order: 'payable',
    shows: 'paid',
    run: ({ out_trade_no }, sandbox) => sandbox.pay(out_trade_no, { notify: false }),
  },
  'two-notifications': {
    title: 'Pay, and send the notification twice',
    expect: 'One order and one capture.',
    order: 'payable',
    shows: 'paid',
    run: async ({ out_trade_no }, sandbox) => {
      await sandbox.pay(out_trade_no, { notify: false })
      return sandbox.notify(out_trade_no, { copies: 2 })
    },
  },
  'second-payment': {
    title: 'Pay this code and the previous one',
    expect: 'One payment becomes the order, the other one is refunded.',
    order: 'payable',
    shows: 'paid',
    run: async ({ out_trade_no }, sandbox, gateway) => {
      const before = codeBefore(out_trade_no, gateway)
      if (before) await sandbox.pay(before.out_trade_no)
      return sandbox.pay(out_trade_no)
    },
  },
  'late-payment': {
    title: `Pay in ${lateBy / 1000} seconds`,
    expect:
      'Change the cart or close the tab in the meantime. If the cart still owes the amount, the order is placed; if not, the payment is refunded.',
    order: 'payable',
    shows: 'later',
    run: async ({ out_trade_no }, sandbox, { clock, settings }) => {
      clock.after(lateBy, () =>
        sandbox
          .pay(out_trade_no)
          .catch((error: Error) => settings.log(`late payment failed: ${error.message}`)),
      )
    },
  },
  'wrong-amount': {
    title: 'Pay one cent too much',
    expect: 'No order is placed. The payment needs manual review, and the merchant sees an exception.',
    order: 'payable',
    shows: 'paid',
    run: ({ out_trade_no, total_fee }, sandbox) => sandbox.pay(out_trade_no, { total_fee: total_fee + 1 }),
  },
  'from-album': {
    title: 'Choose the code from the album',
    expect: 'WeChat refuses it: only the camera is allowed. The store waits for a payment.',
    order: 'payable',
    shows: 'from-album',
    onlyNative: true,
    run: async () => {},
  },
  'second-account': {
    title: 'Scan with a second WeChat account',
    expect:
      'WeChat refuses it after the first account. The first one can still pay, and the store can offer a new code.',
    order: 'payable',
    shows: 'second-account',
    onlyNative: true,
    run: async ({ out_trade_no }, sandbox) => sandbox.scan(out_trade_no),
  },
  'expired-code': {
    title: 'Expire the code',
    expect: 'The phone refuses the code.',
    order: 'payable',
    shows: '',
    run: async ({ out_trade_no }, sandbox) => sandbox.expire(out_trade_no),
  },
  'closed-order': {
    title: 'Close the order',
    expect: 'As WeChat does after 7 days. The store says that nothing was charged, and offers a new code.',
    order: 'payable',
    shows: '',
    run: async ({ out_trade_no }, sandbox) => sandbox.closeOrder(out_trade_no),
  },
  'notify-again': {
    title: 'Send the notification again',
    expect: 'The store acknowledges it, and nothing changes.',
    order: 'paid',
    shows: 'paid',
    run: ({ out_trade_no }, sandbox) => sandbox.notify(out_trade_no),
  },
}

/** How far back the previous code of a cart is looked for. */
const mostOlder = 100

/** The latest older order that a phone can still pay: after a changed cart, its previous code. */
export function codeBefore(out_trade_no: string, { orders }: Gateway): SandboxOrder | undefined {
  return orders
    .before(out_trade_no, mostOlder)
    .find((order) => orders.phoneState(order.out_trade_no) === 'ready')
}
