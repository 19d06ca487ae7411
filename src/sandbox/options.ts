import { randomInt } from 'node:crypto'
import { z } from 'zod'
import type { FaultRates } from './faults/random-faults'
import type { RateLimit } from './gateway/rate-limit'
import type { RevisionName } from './gateway/revisions'
import type { UnusualAnswer } from './gateway/unusual-answer'
import { choice, currency, duration, filled, flag, strict, text, validate, whole } from './validate'

/** How a sandbox is started; everything has a default. */
export interface SandboxOptions {
  /** @default 0, a free port */
  port?: number
  /** A loopback name or address; anything else is refused. @default '127.0.0.1' */
  host?: string
  /** Which published revision of the gateway's document is played. @default 'C' */
  revision?: RevisionName
  /** The `api-key` that is accepted. @default 'sandbox_key' */
  apiKey?: string
  /** Accepted as `api-secret` and as `api-token`. @default 'sandbox_secret' */
  apiSecret?: string
  /** WeChat's API key: signs notifications, JSAPI parameters and raw envelopes. @default 'sandbox_merchant_key_00000000001' */
  merchantKey?: string
  /** Algorithm of those signatures. @default 'MD5' */
  signType?: 'MD5' | 'HMAC-SHA256'
  /** `appid` of the provider. @default the document's */
  appId?: string
  /** `mch_id` of the provider. @default the document's */
  mchId?: string
  /** Who is paid, as the phone shows it. @default 'Sandbox Merchant' */
  merchantName?: string
  /** The account's only currency, ISO 4217; an order in another one is refused. @default 'HKD' */
  currency?: string
  /** Virtual seconds that pass in a real one. @default 1 */
  timeScale?: number
  /** Whether a payment notifies the order's `notify_url`. @default true */
  notify?: boolean
  /** Content-Type of a notification; '' sends none. @default 'text/xml' */
  notifyContentType?: string
  /** `strict`: only WeChat's own XML acknowledges a notification; `lenient`: any 2xx does. @default 'strict' */
  notifyReply?: 'strict' | 'lenient'
  /** The document types `out_trade_no` as an integer: refuse other characters than digits. @default true */
  numericOnly?: boolean
  /** What a revision A answer holds to open WeChat Pay with, beside the bare `prepay_id`. @default 'none' */
  jsapiInA?: 'none' | 'object' | 'string'
  /** `bare`: once refunded, a query tells the state alone, as WeChat's text says; `full`: as of a paid order. @default 'bare' */
  refundedQuery?: 'bare' | 'full'
  /**
   * The refund number that the gateway invents, since the merchant cannot send one. WeChat answers a known number
   * with its first result and moves no money. @default 'unique'
   */
  outRefundNo?: 'unique' | 'perOrder' | 'perAmount'
  /**
   * Answer to a successful refund in revision C, which the document does not show; `processing` and `ok` are as in
   * {@link Fault.answer}. @default 'Code'
   */
  refundShape?: 'Code' | 'status' | UnusualAnswer
  /**
   * Ms of the sandbox's clock that have to pass between two refunds of one order; WeChat asks for a minute.
   * @default 0
   */
  refundSpacing?: number
  /** Whether a refund is notified too, encrypted as WeChat does, to the order's `notify_url`. @default false */
  refundNotifications?: boolean
  /** Answers 429 to what the account sends too fast. @default no limit */
  rateLimit?: RateLimit
  /** Random faults by endpoint and kind, from 0 to 1. @default none */
  randomFaults?: FaultRates
  /** Of the random faults: the same seed and the same requests give the same faults. 32 bits. @default drawn at start */
  seed?: number
  /** Told of every order, payment, refund and notification, one line each, free of secrets. */
  log?: (line: string) => void
}

/** The options with every default filled in. */
export type SandboxSettings = Required<Omit<SandboxOptions, 'rateLimit'>> & Pick<SandboxOptions, 'rateLimit'>

const scale = z.number('must be a number above 0').positive('must be a number above 0')
const rates = z.custom<FaultRates>(
  (value) => typeof value === 'number' || (typeof value === 'object' && value !== null),
  'must be a number from 0 to 1, or an object of rates by endpoint',
)

const schema = strict({
  port: whole(0, 65535).default(0),
  host: text
    .refine(isLoopback, 'is not this machine alone: use 127.0.0.1, ::1 or localhost')
    .default('127.0.0.1'),
  revision: choice('A', 'B', 'C').default('C'),
  apiKey: filled.default('sandbox_key'),
  apiSecret: filled.default('sandbox_secret'),
  merchantKey: filled.default('sandbox_merchant_key_00000000001'),
  signType: choice('MD5', 'HMAC-SHA256').default('MD5'),
  appId: filled.default('wxa123b4567c8def90'),
  mchId: filled.default('1234567890'),
  merchantName: filled.default('Sandbox Merchant'),
  currency: currency.default('HKD'),
  timeScale: scale.default(1),
  notify: flag.default(true),
  notifyContentType: text.default('text/xml'),
  notifyReply: choice('strict', 'lenient').default('strict'),
  numericOnly: flag.default(true),
  jsapiInA: choice('none', 'object', 'string').default('none'),
  refundedQuery: choice('bare', 'full').default('bare'),
  outRefundNo: choice('unique', 'perOrder', 'perAmount').default('unique'),
  refundShape: choice('Code', 'status', 'processing', 'ok').default('Code'),
  refundSpacing: duration.default(0),
  refundNotifications: flag.default(false),
  rateLimit: strict({
    perSecond: whole(1),
    retryAfter: whole(1).optional(),
    retryAfterFormat: choice('seconds', 'date').optional(),
  }).optional(),
  randomFaults: rates.default({}),
  seed: whole(0, 2 ** 32 - 1).default(() => randomInt(2 ** 32)),
  log: z
    .custom<(line: string) => void>((value) => typeof value === 'function', 'must be a function')
    .default(() => () => {}),
})

/** @throws TypeError that names every option which cannot be used, and what is allowed */
export function resolveOptions(options: SandboxOptions): SandboxSettings {
  return validate<SandboxSettings>(schema, options, 'Sandbox options')
}

/** Whether only this machine can reach the host: the sandbox pays for anyone who asks, so nobody else may. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
