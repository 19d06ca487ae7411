/**
 * A stand-in for the gateway, for tests and for trying a store without an account.
 *
 * @module medusa-payment-wemine/sandbox
 */
export type {
  Fault,
  FaultyEndpoint,
  NotificationChange,
  NotificationFault,
  RefundNotificationFault,
} from './faults/fault'
export type { FaultRates, RandomFault, RandomFaultKinds } from './faults/random-faults'
export type {
  OrderRequest,
  PayCode,
  Payment,
  SandboxOrder,
  SandboxRefund,
  TradeState,
  TradeType,
} from './gateway/order'
export type { Scan } from './gateway/order-book'
export type { PayOptions } from './gateway/payment'
export type { RateLimit, RateLimitCounts, RetryAfterFormat } from './gateway/rate-limit'
export type { GatewayEndpoint, RevisionName } from './gateway/revisions'
export type { Movement } from './gateway/statement'
export type { UnusualAnswer } from './gateway/unusual-answer'
export type { RecordedRequest } from './http/request-log'
export type { NotificationAttempt } from './notifications/notifier'
export type { NotificationReply } from './notifications/post'
export { retrySchedule } from './notifications/retry-schedule'
export type { SandboxOptions } from './options'
export type { NotifyOptions, OrderMoney, Sandbox, SandboxControls } from './sandbox'
export { startSandbox } from './start'
export { PhoneRefusal, type PhoneState } from './wechat/phone-refusal'
