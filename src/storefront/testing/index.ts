export { type FakePayment, type FakeState, fakePayment, fakeStates } from './fake-payment'
