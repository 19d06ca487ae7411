import { randomInt } from 'node:crypto'
import type { FaultRates } from './faults/random-faults'
import type { RevisionName } from './gateway/revisions'

/** How a sandbox is started; everything has a default. */
export interface SandboxOptions {
  /** @default 0, a free port */
  port?: number
  /** A loopback name or address; anything else is refused. @default '127.0.0.1' */
  host?: string
  /** Which published revision of the gateway's document is played. @default 'C' */
  revision?: RevisionName
  /** The `api-key` that is accepted. @default 'live_sandbox' */
  apiKey?: string
  /** Accepted as `api-secret` and as `api-token`. @default 'sandbox-secret' */
  apiSecret?: string
  /** WeChat's API key: signs notifications, JSAPI parameters and raw envelopes. 32 characters. */
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
  /** Shape of a successful refund in revision C, which the document does not show. @default 'Code' */
  refundShape?: 'Code' | 'status'
  /**
   * Ms of the sandbox's clock that have to pass between two refunds of one order; WeChat asks for a minute.
   * @default 0
   */
  refundSpacing?: number
  /** Random faults by endpoint and kind, from 0 to 1. @default none */
  randomFaults?: FaultRates
  /** Of the random faults: the same seed and the same requests give the same faults. 32 bits. @default drawn at start */
  seed?: number
  /** Told of every order, payment, refund and notification, one line each, free of secrets. */
  log?: (line: string) => void
}

/** The options with every default filled in. */
export type SandboxSettings = Required<SandboxOptions>

const defaults: SandboxSettings = {
  port: 0,
  host: '127.0.0.1',
  revision: 'C',
  apiKey: 'live_sandbox',
  apiSecret: 'sandbox-secret',
  merchantKey: 'sandboxsandboxsandboxsandbox0001',
  signType: 'MD5',
  appId: 'wxa123b4567c8def90',
  mchId: '1234567890',
  merchantName: 'Sandbox Merchant',
  currency: 'HKD',
  timeScale: 1,
  notify: true,
  notifyContentType: 'text/xml',
  notifyReply: 'strict',
  numericOnly: true,
  jsapiInA: 'none',
  refundedQuery: 'bare',
  outRefundNo: 'unique',
  refundShape: 'Code',
  refundSpacing: 0,
  randomFaults: {},
  seed: 0,
  log: () => {},
}

/** @throws Error that names the option which cannot be used */
export function resolveOptions(options: SandboxOptions): SandboxSettings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const settings: SandboxSettings = { ...defaults, seed: randomInt(2 ** 32), ...given }
  for (const name of Object.keys(given)) {
    if (!(name in defaults)) throw new Error(`Sandbox option ${name} is unknown`)
  }
  if (!isLoopback(settings.host)) {
    throw new Error(
      `Sandbox host ${settings.host} is not this machine alone: use 127.0.0.1, ::1 or localhost`,
    )
  }
  if (!['A', 'B', 'C'].includes(settings.revision)) throw new Error('Sandbox revision must be A, B or C')
  if (!(settings.timeScale > 0 && Number.isFinite(settings.timeScale))) {
    throw new Error('Sandbox timeScale must be a number above 0')
  }
  if (!(settings.seed >= 0 && settings.seed < 2 ** 32))
    throw new Error('Sandbox seed must be a number of 32 bits')
  for (const name of ['apiKey', 'apiSecret', 'merchantKey'] as const) {
    if (!settings[name]) throw new Error(`Sandbox ${name} must not be empty`)
  }
  return settings
}

/** Whether only this machine can reach the host: the sandbox pays for anyone who asks, so nobody else may. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
