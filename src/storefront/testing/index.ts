/**
 * Payments in a state of your choice, for stories and tests. Not for pages that shoppers see.
 *
 * @module medusa-payment-wemine/storefront/testing
 */
export { type FakePayment, type FakeState, fakePayment, fakeStates } from './fake-payment'
