import {
  contract,
  lostNotification,
  medusa1,
  oneOrder,
  outOfStock,
  partial,
  planted,
  type Regression,
  secrets,
  tabs,
  unit,
  wrongAmount,
} from './where'

/** What Medusa 1 does to a payment provider. */
export const medusa1Pitfalls: readonly Regression[] = [
  {
    bug: 'updatePayment on every touch of a cart',
    tests: [
      medusa1('sessions', 'opens no second gateway order while nothing changed'),
      medusa1('sessions', 'opens one for the new amount, and Medusa’s session follows'),
    ],
  },
  {
    bug: 'Session data written by anybody with the cart’s id',
    tests: [medusa1('sessions', 'in the session’s data: anything else is ignored'), planted],
  },
  { bug: 'Nothing but the provider compares amount, currency and order', tests: [wrongAmount, planted] },
  {
    bug: 'Session and payment data are public, and a key called `error` breaks the completion',
    tests: [
      secrets,
      unit(
        'payments/session-data',
        'anyone with the cart can read it: nothing else of a ledger row that is full gets there',
      ),
    ],
  },
  {
    bug: 'An error without all of error, code and detail is taken for success',
    tests: [
      contract('refunds', 'that the gateway refuses are not recorded as done'),
      medusa1('sessions', 'that cannot be is refused in words, with a code'),
    ],
  },
  {
    bug: 'deletePayment of what is paid, and a change of region that tells the provider nothing',
    tests: [
      medusa1(
        'sessions',
        'by its deletion is superseded, and is what the cart is paid by when the shopper pays it all the same',
      ),
      medusa1(
        'sessions',
        'with a change of region, of which the provider is not told: what is paid on the old code goes back',
      ),
    ],
  },
  {
    bug: 'cancelPayment of money that is there',
    tests: [
      outOfStock,
      medusa1('completion', 'sends its money back'),
      medusa1('completion', 'stays as it is when the gateway refuses, and says why'),
    ],
  },
  {
    bug: 'Several gateway orders for one cart: at once, after a rollback, after the order',
    tests: [
      tabs,
      medusa1(
        'sessions',
        'after its order was placed: refresh opens nothing to pay, and delete takes nothing back',
      ),
    ],
  },
  {
    bug: 'The manager inside a provider method stops the shop for ever',
    tests: [
      medusa1('pool', 'ours opens more payments at once than the pool has connections, with a slow gateway'),
      medusa1('pool', 'a provider that uses the manager stands still for ever: what ours must not do'),
    ],
  },
  {
    bug: 'A slow gateway takes all connections of the shop',
    tests: [
      medusa1('pool', 'ours opens more payments at once than the pool has connections, with a slow gateway'),
    ],
  },
  {
    bug: 'The event bus loses what it was told, and jobs want Redis',
    tests: [
      lostNotification,
      medusa1('processes', 'share the lost notifications: one order each, nobody looking'),
    ],
  },
  {
    bug: 'A cart that got stuck between its payment and its order',
    tests: [
      medusa1(
        'completion',
        'goes on when the shopper presses complete again, which Medusa alone refuses for ever',
      ),
      medusa1('completion', 'goes on by itself once what was missing is there'),
    ],
  },
  { bug: 'No refund without a capture of one’s own', tests: [partial] },
  {
    bug: 'The side that comes second is shown an error',
    tests: [
      medusa1(
        'completion',
        'storefront and notifications at once: both see the one order, and it is captured once',
      ),
    ],
  },
  {
    bug: 'The total drifts between session and completion',
    tests: [
      medusa1(
        'completion',
        'never makes an order of more than was paid: the new amount is asked, the old goes back',
      ),
    ],
  },
  {
    bug: 'A second copy of Medusa, and a provider that is made anew for each request',
    tests: [['package/installed.test.ts', 'every package that the built files name'], oneOrder],
  },
  {
    bug: 'A region in any currency may have the provider',
    tests: [medusa1('regressions', 'a cart in yen is refused in words, and nothing is asked of the gateway')],
  },
]
