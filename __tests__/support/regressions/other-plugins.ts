import {
  both,
  contract,
  late,
  ledger,
  lostNotification,
  lostRefund,
  medusa1,
  medusa2,
  oldCode,
  partial,
  type Regression,
  secrets,
  tabs,
  toTheCent,
  unconfirmed,
  unit,
  wrongAmount,
} from './where'

/** Money bugs found in other payment plugins. */
export const otherPlugins: readonly Regression[] = [
  {
    bug: 'An order is placed although no payment was found, or while it is pending',
    tests: [
      contract('not-placing', 'for a payment that was not made'),
      unit('payments/classify', 'nothing but SUCCESS is ever taken for paid'),
    ],
  },
  {
    bug: 'Every payment counts as paid in development, or with a switch for tests',
    tests: [both('a store in development, with every switch that means "pretend", gives nothing away')],
  },
  {
    bug: 'A refund is a hundredth of what was asked (major and minor units mixed)',
    tests: [partial, toTheCent],
  },
  { bug: 'A partial refund gives everything back, or voids the payment', tests: [partial] },
  {
    bug: 'A refund is reported done although nothing was sent, or no payment covers it',
    tests: [
      contract('refunds', 'over what is left are refused, and nothing is sent'),
      contract('refunds', 'that the gateway refuses are not recorded as done'),
      ledger('refund', 'the whole order: a success that repeats an earlier refund is not taken as done'),
    ],
  },
  { bug: 'A refund writes over the payment’s data, so that the next refund has no id', tests: [toTheCent] },
  {
    bug: 'Decimals are cut off or multiplied as floats',
    tests: [
      toTheCent,
      medusa2('sessions', 'a cart of HK$%d is asked for as %d cents'),
      unit('payments/money', 'keeps its cents under the noise of a float sum'),
      unit('payments/exchange', 'is exact where floats are not'),
    ],
  },
  {
    bug: 'A notification that failed is "already processed" when it is sent again, or its error is swallowed',
    tests: [
      both('a notification that failed is not taken for known when it is sent again'),
      medusa2('routes', 'says 500 when the ledger cannot be read, so that the gateway sends it again'),
    ],
  },
  { bug: 'A notification that nobody signed is believed', tests: [unconfirmed] },
  {
    bug: 'Signatures are checked only where a secret happens to be set',
    tests: [
      unconfirmed,
      medusa2(
        'options',
        'revision A with merchantKey: JSAPI is signed here and is paid; a forged notification is refused',
      ),
    ],
  },
  { bug: 'A refund that is tried again after a timeout is paid twice', tests: [lostRefund] },
  {
    bug: 'Two refunds at once collide, or are both paid',
    tests: [
      both('several admins who press "refund all" at once pay it once'),
      ledger(
        'refund',
        'asked for ten times at once is never more than was paid, and the ledger agrees with the gateway',
      ),
    ],
  },
  { bug: 'What was paid is not compared with the order, in amount or currency', tests: [wrongAmount] },
  {
    bug: 'A session made anew leaves its old code payable, and nobody asks about it',
    tests: [
      oldCode,
      late('is what the cart is paid by, when a tab opened again had made a new one for the same'),
      tabs,
    ],
  },
  {
    bug: 'One cart is paid by two codes, and both are kept',
    tests: [late('and the new one, paid at the same moment, make one order, and the other goes back')],
  },
  {
    bug: 'A payment whose notification is lost, or that came while the store was down, never becomes an order',
    tests: [
      lostNotification,
      contract('paying', 'that was paid while the store was down is one order after it is up'),
    ],
  },
  {
    bug: 'The gateway’s whole answer or a secret is in the session, where anybody reads it',
    tests: [contract('paying', 'gives the shopper what paying needs, and no more'), secrets],
  },
  {
    bug: 'The gateway order is made after the Medusa order, and when that fails nobody can pay',
    tests: [
      contract('paying', 'is in the ledger before the gateway is asked'),
      contract('gateway-down', 'makes a clear error, and the next try works'),
    ],
  },
  {
    bug: 'Options that cannot work are found out by the first shopper',
    tests: [
      medusa2(
        'options',
        'a store whose options are wrong does not start, and names every fault but no value',
      ),
      medusa1('processes', 'options that are wrong stop the boot, each fault named and no value shown'),
    ],
  },
]
