/** Where a test is: its file below `__tests__`, and its name as it is written there. */
type Where = readonly [file: string, name: string]

/** A way in which money was lost or given away elsewhere, and what shows that it is not here. */
interface Regression {
  bug: string
  tests: readonly Where[]
}

// These four run against both real stores.
const contract = (name: string): Where => ['support/payment-contract.ts', name]
const late = (name: string): Where => ['support/late-contract.ts', name]
const both = (name: string): Where => ['support/regressions-contract.ts', name]
const medusa1 = (file: string, name: string): Where => [`medusa-1/${file}.test.ts`, name]
const medusa2 = (file: string, name: string): Where => [`medusa-2/${file}.test.ts`, name]
const ledger = (file: string, name: string): Where => [`ledger/${file}.test.ts`, name]
const unit = (file: string, name: string): Where => [`unit/${file}.test.ts`, name]

const unconfirmed = contract('on the word of a notification that the gateway does not confirm')
const wrongAmount = contract('when %s was paid, and a person is told')
const planted = contract('for another shopper’s paid number, planted wherever data can be put')
const oneOrder = contract('becomes one order however often and from where it is told')
const oldCode = contract('is not paid by its old code, and the money of that goes back')
const lostRefund = contract('whose answer is lost are not paid twice when they are tried again')
const partial = contract('in part and then the rest reach the gateway once each')
const lostNotification = contract(
  'whose notification is lost is one order within a minute, with nobody looking',
)
const secrets = contract('nothing secret was printed, or is in the database')
const toTheCent = both(
  'amounts that floats are bad at are refunded to the cent, each once, and the payment’s data stays',
)
const tooEarly = both(
  'a shopper who pressed "complete" too early has an order all the same once they have paid',
)
const bystanders = both('carts of bystanders are never completed by what is said about other payments')
const tabs = both('several tabs that start the payment at once leave no code that nobody watches')
const gatewayDown = both(
  'a cart that is changed while the gateway is down is neither stuck nor paid by the old amount',
)
const together = medusa2(
  'processes',
  '%i payments, each told to both at once while the shopper presses "complete", are as many orders',
)
const lastTin = medusa2('sessions', 'of two who pay for the last tin one gets it and the other the money')
const outOfStock = medusa1(
  'completion',
  'sends the money back at once, and the cart can be changed and paid again',
)
const strandedGoesBack = ledger(
  'finish',
  'what Medusa captured and has no order for goes back, once there was time to undo it',
)

/** Money bugs found in other payment plugins. */
const otherPlugins: readonly Regression[] = [
  {
    bug: 'An order is placed although no payment was found, or while it is pending',
    tests: [
      contract('for a payment that was not made'),
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
      contract('over what is left are refused, and nothing is sent'),
      contract('that the gateway refuses are not recorded as done'),
      ledger('refund', 'whose success repeats an earlier refund is not taken as done'),
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
    tests: [lostNotification, contract('that was paid while the store was down is one order after it is up')],
  },
  {
    bug: 'The gateway’s whole answer or a secret is in the session, where anybody reads it',
    tests: [contract('gives the shopper what paying needs, and no more'), secrets],
  },
  {
    bug: 'The gateway order is made after the Medusa order, and when that fails nobody can pay',
    tests: [
      contract('is in the ledger before the gateway is asked'),
      contract('makes a clear error, and the next try works'),
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

/** What merchants report of their platform, whichever plugin they have. */
const platformReports: readonly Regression[] = [
  {
    bug: 'Notification and storefront complete the same cart: two orders, or a good order refunded',
    tests: [oneOrder, together],
  },
  {
    bug: 'Money that is captured already is captured again and then refunded',
    tests: [
      both(
        'whoever presses "complete" after the order is there is shown that order, and nothing is taken again',
      ),
    ],
  },
  { bug: 'A cart is completed by any notification, whatever it says', tests: [unconfirmed, bystanders] },
  { bug: 'Paid while the last piece was sold to somebody else', tests: [lastTin, outOfStock] },
  {
    bug: '"Could not delete all payment sessions": the cart is stuck when the gateway says no',
    tests: [gatewayDown],
  },
  { bug: 'Seven gateway orders for one order, and nobody knows of six', tests: [tabs] },
  {
    bug: 'After a failed completion the cart can never be completed',
    tests: [
      tooEarly,
      medusa1(
        'completion',
        'goes on when the shopper presses complete again, which Medusa alone refuses for ever',
      ),
    ],
  },
  {
    bug: 'The notification is lost because another body parser came first',
    tests: [
      medusa1('routes', 'takes a notification that calls itself %j'),
      medusa2('routes', 'takes a notification that calls itself %j'),
    ],
  },
  {
    bug: 'The shopper closed the tab after paying, and there is no order',
    tests: [contract('becomes one order by its notification alone')],
  },
]

/** What Medusa 1 does to a payment provider. */
const medusa1Pitfalls: readonly Regression[] = [
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
      contract('that the gateway refuses are not recorded as done'),
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

/** What Medusa 2 does to a payment provider. */
const medusa2Pitfalls: readonly Regression[] = [
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
    tests: [tooEarly, contract('while a payment is confirmed loses nothing')],
  },
  {
    bug: 'Each failed "complete" is a whole order made and undone',
    tests: [
      medusa2('routes', 'does not ask the gateway for each of many pollers'),
      contract('becomes one order by polling its status alone'),
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
    tests: [contract('gives the shopper what paying needs, and no more'), secrets],
  },
  {
    bug: 'The words of a plain Error are hidden',
    tests: [
      contract('makes a clear error, and the next try works'),
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
      medusa2('sessions', 'a cart of HK$%s is refused in words'),
      medusa2('sessions', 'a cart in another currency is refused in words'),
    ],
  },
  {
    bug: 'A link instead of the packed plugin loads Medusa twice',
    tests: [['package/installed.test.ts', 'every package that the built files name']],
  },
  { bug: 'A failed completion leaves a soft-deleted link from cart to order', tests: [tooEarly] },
]

export const regressions: Readonly<Record<string, readonly Regression[]>> = {
  'Money bugs of other plugins': otherPlugins,
  'What merchants report of their platform': platformReports,
  'What Medusa 1 does': medusa1Pitfalls,
  'What Medusa 2 does': medusa2Pitfalls,
}
