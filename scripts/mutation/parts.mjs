// What Stryker changes, in parts, and the tests that have to notice: see ../mutation.mjs.
const verbs = (...names) => names.map((name) => `src/payments/verbs/${name}.ts`)
const unit = (...names) => names.map((name) => `unit/payments/${name}`)
const ledger = (...names) => names.map((name) => `ledger/${name}`)

/** What is changed together, and the tests that have to notice: those nearest to it, of those the fast ones. */
export const parts = {
  decide: { mutate: ['src/payments/decide.ts'], tests: unit('decide*') },
  money: { mutate: ['src/payments/money/*.ts'], tests: unit('brands', 'decimals', 'exchange', 'money') },
  states: { mutate: ['src/payments/ledger/states.ts'], tests: unit('states') },
  answers: {
    mutate: verbs('classify', 'charged-at', 'replayed-refund'),
    tests: unit('classify', 'charged-at', 'replayed-refund'),
  },
  refund: {
    mutate: verbs('refund', 'send-refund', 'refund-done'),
    tests: ledger('refund-refusals', 'refund-recovery*', 'auto-refund-records', 'refund', 'telemetry'),
  },
  'recover-refund': {
    mutate: verbs('recover-refund', 'hear-of-refund'),
    tests: ledger('refund-recovery*', 'refund-notification'),
  },
  'auto-refund': {
    mutate: verbs('auto-refund', 'refund-rest'),
    tests: ledger('auto-refund-records'),
  },
  confirm: {
    mutate: verbs('confirm'),
    tests: ledger('confirm-records', 'confirm'),
  },
  authorize: {
    mutate: verbs('authorize', 'confirm-captured'),
    tests: ledger('authorize'),
  },
}
