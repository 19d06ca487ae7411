/** Where a test is: its file below `__tests__`, and its name as it is written there. */
type Where = readonly [file: string, name: string]

/** A way in which money was lost or given away elsewhere, and what shows that it is not here. */
export interface Regression {
  bug: string
  tests: readonly Where[]
}

// These four run against both real stores.
export const contract = (file: string, name: string): Where => [`support/contract/${file}.ts`, name]
export const late = (name: string): Where => ['support/late-contract.ts', name]
export const both = (name: string): Where => ['support/regressions-contract.ts', name]
export const medusa1 = (file: string, name: string): Where => [`medusa-1/${file}.test.ts`, name]
export const medusa2 = (file: string, name: string): Where => [`medusa-2/${file}.test.ts`, name]
export const ledger = (file: string, name: string): Where => [`ledger/${file}.test.ts`, name]
export const unit = (file: string, name: string): Where => [`unit/${file}.test.ts`, name]

export const unconfirmed = contract(
  'not-placing',
  'on the word of a notification that the gateway does not confirm',
)
export const wrongAmount = contract('not-placing', 'when %s was paid, and a person is told')
export const planted = contract(
  'not-placing',
  'for another shopper’s paid number, planted wherever data can be put',
)
export const oneOrder = contract('paying', 'becomes one order however often and from where it is told')
export const oldCode = contract('not-placing', 'is not paid by its old code, and the money of that goes back')
export const lostRefund = contract(
  'refunds',
  'whose answer is lost are not paid twice when they are tried again',
)
export const partial = contract('refunds', 'in part and then the rest reach the gateway once each')
export const lostNotification = contract(
  'paying',
  'whose notification is lost is one order within a minute, with nobody looking',
)
export const secrets: Where = [
  'support/payment-contract.ts',
  'nothing secret was printed, or is in the database',
]
export const toTheCent = both(
  'amounts that floats are bad at are refunded to the cent, each once, and the payment’s data stays',
)
export const tooEarly = both(
  'a shopper who pressed "complete" too early has an order all the same once they have paid',
)
export const bystanders = both('carts of bystanders are never completed by what is said about other payments')
export const tabs = both('several tabs that start the payment at once leave no code that nobody watches')
export const gatewayDown = both(
  'a cart that is changed while the gateway is down is neither stuck nor paid by the old amount',
)
export const together = medusa2(
  'processes',
  '%i payments, each told to both at once while the shopper presses "complete", are as many orders',
)
export const lastTin = medusa2(
  'sessions',
  'of two who pay for the last tin one gets it and the other the money',
)
export const outOfStock = medusa1(
  'completion',
  'sends the money back at once, and the cart can be changed and paid again',
)
export const strandedGoesBack = ledger(
  'reconcile-resource',
  'what Medusa captured and has no order for is refunded, once there was time to undo it',
)
