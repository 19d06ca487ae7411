import { z } from 'zod'
import { checkBaseUrl } from '#wemine/client/base-url'
import { parseUrl } from '#wemine/client/parse-url'
import { fitBody } from '#wemine/endpoints/order-body'

/** The options after {@link parseOptions}: checked, with defaults, the same shape everywhere. */
export interface Options {
  /** The gateway's `api-key`. It alone can refund: a server secret. */
  readonly apiKey: string
  /** The `api-secret` (or the older `api-token`) that lets payments be confirmed. One of the two is there. */
  readonly secret: { readonly apiSecret: string } | { readonly apiToken: string }
  /** Where the gateway sends notifications: the public origin of the backend + `/hooks/wemine`. */
  readonly notifyUrl: string
  /** The gateway, version included. Default `https://api.pay.wemine.net/v1/`. */
  readonly baseUrl: string
  /** `auto` takes JSAPI when the shopper's open_id is known and NATIVE (a QR code) when not. Default `auto`. */
  readonly tradeType: 'auto' | 'NATIVE' | 'JSAPI'
  /** ISO 4217 code, upper case, of the currency that the gateway is asked for. Default `HKD`. */
  readonly currency: string
  /** How much `currency` one unit of a cart's currency is worth, as decimal strings: `{ USD: '7.8' }`. Default none. */
  readonly exchangeRates: Readonly<Record<string, string>>
  /** What the shopper's phone shows beside the amount; cut to 127 bytes. Default `Online order`. */
  readonly description: string
  /** Milliseconds that one question to the gateway may take. Default 8000. */
  readonly timeout: number
  /** What becomes of money that no order stands for: refunded by itself, or held for manual review. Default `refund`. */
  readonly unclaimedPayments: 'refund' | 'hold'
  /** Token of the gateway's Quick Auth, by which a storefront finds the shopper's open_id. Default none. */
  readonly quickAuthToken: string | null
  /** Where Quick Auth may send shoppers back to, such as `https://shop.example`. Default: Medusa's store CORS setting. */
  readonly quickAuthOrigins: readonly string[] | null
  /** Whether the backend serves the hosted payment page, and sessions have its `pay_url`. Default true. */
  readonly payPage: boolean
  /** Whom the store's Notification module tells of a payment that needs review; Medusa 2 only. Default nobody. */
  readonly reviewNotice: ReviewNoticeTarget | null
  /** Days after which a payment that is at its end loses its shopper's data; 0 keeps none. Default 30. */
  readonly personalDataDays: number
  /** WeChat's own API key, where the account holds it: checks notifications and signs JSAPI here. Default none. */
  readonly merchantKey: string | null
}

/** The languages of a notice. */
export const NOTICE_LANGUAGES = ['en', 'zh-HK', 'zh-CN'] as const
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number]

/** How the merchant's people are told of payments that need review. */
interface ReviewNoticeTarget {
  /** A channel of the store's Notification module. Default `feed`, which Medusa's admin shows behind its bell. */
  readonly channel: string
  /** The address in that channel, such as an e-mail address; needs none in `feed`. */
  readonly to: string
  /** Default `en`. */
  readonly language: NoticeLanguage
}

/** How long personal data are kept where the merchant does not say. */
export const PERSONAL_DATA_DAYS = 30

/** Zod forgets a faulty value before the message is written: what is missing must be said here. */
const fault = (rule: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is required' : rule),
})

const text = z.string(fault('must be a string'))
const secret = text.regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without spaces, and not empty')
const code = z.string().regex(/^[A-Za-z]{3}$/)
const codeRule = 'must be a 3-letter ISO 4217 code, such as "HKD"'
const rateRule = 'must be a positive decimal string, such as "7.8"'
const rate = z.string(rateRule).regex(/^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,12})?$/, rateRule)

const originsRule = 'must be a list of origins, such as ["https://shop.example"], or left out'

const exchangeRates = z
  .record(code, rate, {
    error: (issue) =>
      issue.code === 'invalid_key' ? codeRule : 'must be an object, such as { USD: "7.8" }, or left out',
  })
  .superRefine((rates, context) => {
    const codes = Object.keys(rates)
    for (const twice of codes.filter((one, at) => codes.slice(0, at).some((other) => isSameCode(one, other))))
      context.addIssue({ code: 'custom', path: [twice], message: 'is there twice' })
  })
  .transform((rates) =>
    Object.fromEntries(Object.entries(rates).map(([one, value]) => [one.toUpperCase(), value])),
  )

const noticeRule = 'must be an object, such as { channel: "email", to: "staff@shop.example" }, or left out'
const reviewNotice = z
  .strictObject(
    {
      channel: text.min(1, 'must not be empty').default('feed'),
      to: text.default(''),
      language: z.enum(NOTICE_LANGUAGES, 'must be "en", "zh-HK" or "zh-CN"').default('en'),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : noticeRule) },
  )
  .refine(({ channel, to }) => channel === 'feed' || to !== '', {
    path: ['to'],
    message: 'is required for every channel but "feed"',
  })

const schema = z
  .strictObject(
    {
      apiKey: secret,
      apiSecret: secret.optional(),
      apiToken: secret.optional(),
      backendUrl: text.superRefine(refuse(backendFault)),
      baseUrl: text.superRefine(refuse(baseFault)).default('https://api.pay.wemine.net/v1/'),
      tradeType: z.enum(['auto', 'NATIVE', 'JSAPI'], 'must be "auto", "NATIVE" or "JSAPI"').default('auto'),
      currency: text
        .regex(/^[A-Za-z]{3}$/, codeRule)
        .toUpperCase()
        .default('HKD'),
      exchangeRates: exchangeRates.default({}),
      description: text
        .trim()
        .refine((words) => fitBody(words) !== '', 'must not be empty')
        .default('Online order'),
      timeout: z
        .int('must be a whole number of milliseconds')
        .min(500, 'must be at least 500 ms')
        .max(25_000, 'must be at most 25000 ms: Medusa holds a cart for 30 s')
        .default(8000),
      unclaimedPayments: z.enum(['refund', 'hold'], 'must be "refund" or "hold"').default('refund'),
      personalDataDays: z
        .int('must be a whole number of days')
        .min(0, 'must be 0 or more')
        .max(3650, 'must be at most 3650')
        .default(PERSONAL_DATA_DAYS),
      quickAuthToken: secret.optional(),
      quickAuthOrigins: z
        .array(
          text.superRefine(refuse(originFault)).transform((value) => new URL(value).origin),
          originsRule,
        )
        .min(1, originsRule)
        .optional(),
      reviewNotice: reviewNotice.optional(),
      payPage: z.boolean('must be true or false').default(true),
      merchantKey: secret.optional(),
    },
    'must be an object',
  )
  // `when`: beside the other faults too, where zod would leave it for the next attempt.
  .refine(({ apiSecret, apiToken }) => apiSecret === undefined || apiToken === undefined, {
    path: ['apiToken'],
    message: 'is one too many: give apiSecret or apiToken, not both',
    when: isObject,
  })
  .refine(({ apiSecret, apiToken }) => apiSecret !== undefined || apiToken !== undefined, {
    path: ['apiSecret'],
    message: 'is required (or apiToken): without it no payment can be confirmed',
    when: isObject,
  })

/** Names of all options, for the documentation's check. */
export const optionNames = Object.keys(schema.shape)

/** Thrown at boot; its message names every fault at once, and no value. */
export class OptionsError extends Error {
  // Not a field of each error: loggers print those as JSON, where this one says nothing.
  override get name(): string {
    return 'OptionsError'
  }
}

/**
 * Checks what the merchant wrote and fills in the defaults.
 * @throws OptionsError with one line for each fault, naming the option but never its value.
 */
export function parseOptions(input: unknown): Options {
  const parsed = schema.safeParse(input ?? {})
  if (!parsed.success) throw new OptionsError(faults(parsed.error))
  const {
    apiSecret,
    apiToken,
    backendUrl,
    quickAuthToken,
    quickAuthOrigins,
    reviewNotice,
    merchantKey,
    ...rest
  } = parsed.data
  return {
    ...rest,
    secret: apiSecret ? { apiSecret } : { apiToken: apiToken as string },
    notifyUrl: `${backendUrl.replace(/\/+$/, '')}/hooks/wemine`,
    quickAuthToken: quickAuthToken ?? null,
    quickAuthOrigins: quickAuthOrigins ?? null,
    reviewNotice: reviewNotice ?? null,
    merchantKey: merchantKey ?? null,
  }
}

function faults(error: z.ZodError): string {
  const lines = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key) => `${[...issue.path, key].join('.')} is not an option (${optionNames.join(', ')})`,
      )
    return [`${issue.path.join('.') || 'the value of options'} ${issue.message}`]
  })
  return `medusa-payment-wemine cannot start. Fix these options:\n${lines.map((line) => `  - ${line}`).join('\n')}`
}

function refuse(fault: (value: string) => string | null) {
  return (value: string, context: z.RefinementCtx) => {
    const message = fault(value)
    if (message) context.addIssue({ code: 'custom', message })
  }
}

function isObject({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null
}

function isSameCode(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}

/** `/hooks/wemine` is put after it, and the gateway takes 256 characters of ASCII without a query. */
function backendFault(value: string): string | null {
  const url = /^https?:\/\/[\x21-\x7e]+$/i.test(value) ? parseUrl(value) : undefined
  if (!url) return 'must be the public address of this Medusa backend, such as "https://api.example.com"'
  if (url.username || url.password || /[?#]/.test(value)) return 'must have no user, query or fragment'
  return value.length > 240 ? 'must be at most 240 characters' : null
}

function originFault(value: string): string | null {
  const isOrigin = /^https?:\/\/[^/?#@\s]+\/?$/i.test(value) && parseUrl(value)?.pathname === '/'
  return isOrigin ? null : 'must be the origin of a storefront, such as "https://shop.example"'
}

function baseFault(value: string): string | null {
  try {
    checkBaseUrl(value)
    return null
  } catch (error) {
    return (error as Error).message
  }
}
