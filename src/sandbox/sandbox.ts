import type {
  Fault,
  FaultyEndpoint,
  NotificationChange,
  NotificationFault,
  RefundNotificationFault,
} from './faults/fault'
import type { FaultRates, RandomFault } from './faults/random-faults'
import type { SandboxOrder } from './gateway/order'
import type { Scan } from './gateway/order-book'
import type { PayOptions } from './gateway/payment'
import type { RateLimitCounts } from './gateway/rate-limit'
import type { Movement } from './gateway/statement'
import type { RecordedRequest } from './http/request-log'
import type { NotificationAttempt } from './notifications/notifier'

/** Amounts of one order, in the smallest unit. */
export interface OrderMoney {
  /** What was asked. */
  total_fee: number
  /** What was paid; 0 if it was not. */
  paid: number
  /** The sum of its refunds. */
  refunded: number
}

/** A message sent apart from the schedule. */
export interface NotifyOptions extends NotificationChange {
  /** @default the order's notify_url */
  url?: string
  /** So many at the same moment. @default 1 */
  copies?: number
  /** `refund` tells of the last refund; of the changes it takes `body` and `contentType`. @default 'payment' */
  about?: 'payment' | 'refund'
}

/**
 * What can be done to the gateway and read from it. `reference` is an out_trade_no, a code_url or a prepay_id. What is
 * handed out are copies: changing them changes nothing.
 */
export interface SandboxControls {
  /** Every order since the start, oldest first. */
  orders(): SandboxOrder[]
  /** The order with that reference. */
  order(reference: string): SandboxOrder | undefined
  /**
   * Pays as a phone would. Resolves once the first notification is answered (or timed out), so that what follows sees
   * the merchant's side done; `notify: false` sends none.
   *
   * @throws PhoneRefusal when the code is unknown, expired, paid, closed or scanned by another `account`
   */
  pay(reference: string, options?: PayOptions & { notify?: boolean; account?: string }): Promise<SandboxOrder>
  /**
   * Opens the payment page as a phone does. WeChat takes a code from the camera only, and from its first account only.
   *
   * @throws PhoneRefusal when the phone shows a refusal instead
   */
  scan(reference: string, scan?: Scan): SandboxOrder
  /** The shopper leaves the payment page; the order stays payable. */
  cancel(reference: string, options?: { account?: string }): SandboxOrder
  /** Ends the two hours of the code now. */
  expire(reference: string): SandboxOrder
  /** Closes an unpaid order now, as WeChat does after seven days; `state` REVOKED answers that word. @default CLOSED */
  closeOrder(reference: string, options?: { state?: 'CLOSED' | 'REVOKED' }): SandboxOrder
  /** Sends a notification of a paid order now, once, as it is or changed. */
  notify(reference: string, options?: NotifyOptions): Promise<NotificationAttempt[]>
  /** Every attempt since the start, with its reply. */
  notifications(): NotificationAttempt[]
  /** Requests to the gateway, without secrets. */
  requests(): RecordedRequest[]
  /** Sets what goes wrong with notifications of payments. @throws TypeError for what would have no effect */
  fault(endpoint: 'notification', fault: NotificationFault): void
  /** Sets what goes wrong with notifications of refunds. @throws TypeError for what would have no effect */
  fault(endpoint: 'refundNotification', fault: RefundNotificationFault): void
  /** Sets what goes wrong at an endpoint. @throws TypeError for what would have no effect */
  fault(endpoint: FaultyEndpoint, fault: Fault): void
  /**
   * From now on every call that needs the secret answers 401, unless it carries the `replacement`. A sandbox is one
   * account: a test of two accounts starts two.
   */
  revokeSecret(options?: { replacement?: string }): void
  /** Accepts the `apiSecret` of the start again. */
  restoreSecret(): void
  /** How the account kept to `Retry-After`. */
  rateLimitCounts(): RateLimitCounts
  /** Removes all faults, random ones included. */
  clearFaults(): void
  /** Sets the rates of random faults, and starts the random sequences of the seed again. */
  setRandomFaults(rates: FaultRates): void
  /** Random faults since the start, oldest first. */
  randomFaultLog(): RandomFault[]
  /** The sandbox's clock, ms since 1970. */
  now(): number
  /** Moves the sandbox's clock, and with it the notification schedule, expiry and closing. */
  advance(ms: number): Promise<void>
  /** Removes orders, faults, requests and notifications, and returns to real time and the random faults of the start. */
  reset(): Promise<void>
  /** By out_trade_no. */
  money(): Record<string, OrderMoney>
  /** Every movement of money since the start, oldest first; of one order, or of all. */
  statement(out_trade_no?: string): Movement[]
}

/** A running gateway. */
export interface Sandbox extends SandboxControls {
  /** Origin, without a slash at its end. */
  readonly url: string
  /** What a merchant configures: origin and version. */
  readonly baseUrl: string
  /** The `api-key` that is accepted. */
  readonly apiKey: string
  /** Accepted as `api-secret` and as `api-token`. */
  readonly apiSecret: string
  /** WeChat's API key: signs notifications and JSAPI parameters. */
  readonly merchantKey: string
  /** Of the random faults: start with it again to get the same ones. */
  readonly seed: number
  /** Stops the server, the notifications and everything that is still open. */
  close(): Promise<void>
}
