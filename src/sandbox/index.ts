export type {
  Fault,
  FaultyEndpoint,
  NotificationChange,
  NotificationFault,
  RefundNotificationFault,
} from './faults/fault'
export type { FaultRates, RandomFault } from './faults/random-faults'
export type { SandboxOrder, SandboxRefund } from './gateway/order'
export type { RateLimit, RateLimitCounts } from './gateway/rate-limit'
export type { RevisionName } from './gateway/revisions'
export type { Movement } from './gateway/statement'
export type { RecordedRequest } from './http/request-log'
export type { NotificationAttempt } from './notifications/notifier'
export type { NotificationReply } from './notifications/post'
export { retrySchedule } from './notifications/retry-schedule'
export type { SandboxOptions } from './options'
export type { OrderMoney, Sandbox } from './sandbox'
export { startSandbox } from './start'
export { PhoneRefusal } from './wechat/phone-refusal'
