import {
  bystanders,
  contract,
  gatewayDown,
  lastTin,
  lostRefund,
  medusa2,
  oldCode,
  oneOrder,
  planted,
  type Regression,
  secrets,
  strandedGoesBack,
  together,
  tooEarly,
  toTheCent,
  unit,
  wrongAmount,
} from './where'

/** What Medusa 2 does to a payment provider. */
export const medusa2Pitfalls: readonly Regression[] = [
  {
    bug: 'Its own hook route loses XML and answers before anything is looked at',
    tests: [
      medusa2('routes', 'takes a notification that calls itself %j'),
      medusa2(
        'routes',
        'leaves Medusa’s own hook route alone, and says in the log where notifications belong',
      ),
    ],
  },
  { bug: 'A notification for a deleted session completes another shopper’s cart', tests: [bystanders] },
  {
    bug: 'What was paid is not compared with the session, nor the session with the cart',
    tests: [
      wrongAmount,
      medusa2(
        'sessions',
        'a cart whose total drifted away under its session is not placed for the old amount',
      ),
    ],
  },
  {
    bug: 'Sessions are deleted for good, their data is replaced, and shoppers write into it',
    tests: [planted, medusa2('sessions', 'nothing that a shopper plants stays in a session')],
  },
  { bug: 'A deletePayment that throws leaves the cart half changed', tests: [gatewayDown] },
  {
    bug: 'The old code stays payable',
    tests: [
      oldCode,
      medusa2(
        'sessions',
        'of two codes of one cart that are both paid one makes the order and the other goes back',
      ),
    ],
  },
  { bug: 'A completion that fails says that it is done', tests: [lastTin, strandedGoesBack] },
  {
    bug: 'Each try of a refund has a new key, and an amount with float noise',
    tests: [lostRefund, toTheCent, unit('payments/money', 'keeps its cents under the noise of a float sum')],
  },
  {
    bug: 'Cancelling an order books a refund that failed',
    tests: [
      medusa2(
        'regressions',
        'an order that is canceled while the gateway refuses the refund: the merchant sees that nothing went back',
      ),
    ],
  },
  { bug: 'cancelPayment is called on paid orders in races', tests: [oneOrder, together] },
  {
    bug: 'A status that is not final, or an error, locks the cart',
    tests: [tooEarly, contract('gateway-down', 'while a payment is confirmed loses nothing')],
  },
  {
    bug: 'Each failed "complete" is a whole order made and undone',
    tests: [
      medusa2('routes', 'does not ask the gateway for each of many pollers'),
      contract('paying', 'becomes one order by polling its status alone'),
    ],
  },
  {
    bug: 'Two processes share nothing, and PostgreSQL locks let two in at once',
    tests: [
      together,
      medusa2(
        'processes',
        'their jobs share the payments nobody is told of: each is asked about once, and both have some',
      ),
      medusa2(
        'processes',
        'one of them killed in the middle of its work: the other does it when the lease is over',
      ),
    ],
  },
  {
    bug: 'Session data is in the default answer for a cart',
    tests: [contract('paying', 'gives the shopper what paying needs, and no more'), secrets],
  },
  {
    bug: 'The words of a plain Error are hidden',
    tests: [
      contract('gateway-down', 'makes a clear error, and the next try works'),
      medusa2('sessions', 'a shopper who sends %j is told what to send'),
    ],
  },
  {
    bug: 'A payment collection without a cart',
    tests: [medusa2('regressions', 'what is owed for an edited order is taken by its notification, once')],
  },
  {
    bug: 'Nothing to pay, a part of a cent, another currency',
    tests: [
      medusa2('sessions', 'a cart that costs nothing is refused in words'),
      medusa2('sessions', 'a cart in another currency is refused in words'),
    ],
  },
  {
    bug: 'A link instead of the packed plugin loads Medusa twice',
    tests: [['package/installed.test.ts', 'every package that the built files name']],
  },
  { bug: 'A failed completion leaves a soft-deleted link from cart to order', tests: [tooEarly] },
]
