import {
  both,
  bystanders,
  contract,
  gatewayDown,
  lastTin,
  medusa1,
  medusa2,
  oneOrder,
  outOfStock,
  type Regression,
  tabs,
  together,
  tooEarly,
  unconfirmed,
} from './where'

/** What merchants report of their platform, whichever plugin they have. */
export const platformReports: readonly Regression[] = [
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
    tests: [contract('paying', 'becomes one order by its notification alone')],
  },
]
