/** What a code of the gateway (WeChat's own codes, mostly) means for whoever sent the request. */
export interface ErrorCode {
  /** `unknown` where WeChat itself says that the request may have been done; `misconfigured` where only a person can help. */
  kind: 'refused' | 'unknown' | 'misconfigured'
  meaning: string
  /** Whether the same request, unchanged, may be sent again later with another result. Never for a refund of unknown outcome. */
  retryable: boolean
}

const refused = (meaning: string, retryable = false): ErrorCode => ({ kind: 'refused', meaning, retryable })
const unknown = (meaning: string): ErrorCode => ({ kind: 'unknown', meaning, retryable: true })
const misconfigured = (meaning: string): ErrorCode => ({ kind: 'misconfigured', meaning, retryable: false })

/**
 * WeChat Pay v2's codes for ordering, querying and refunding. A code that is not here is a refusal that is not to be
 * repeated. PARAM_ERROR is a refusal, not a fault of the options: it is also what a shopper's wrong open_id gives.
 */
const CODES: Record<string, ErrorCode> = {
  SYSTEMERROR: unknown('the system timed out or failed; it may have been done'),
  BIZERR_NEED_RETRY: unknown('the refund is being worked on by another request'),

  ORDERPAID: refused('the order is already paid: query it'),
  ORDERCLOSED: refused('the order is closed: a new number is needed'),
  OUT_TRADE_NO_USED: refused('the number is used: query it, it may be an earlier request of your own'),
  ORDERNOTEXIST: refused('no such order'),
  ORDERREVERSED: refused('the order was revoked'),
  ORDER_NOT_READY: refused('the payment is still being processed', true),
  INVALID_REQUEST: refused('the parameters differ from those of the same number, or cannot be satisfied'),
  INVALID_TRANSACTIONID: refused('no such transaction'),
  PARAM_ERROR: refused('a parameter is wrong'),
  ERROR: refused('see the description; one of them is that the order is already fully refunded'),
  NOTENOUGH: refused('the balance does not suffice for now', true),
  FREQUENCY_LIMITED: refused('too many requests', true),
  INVALID_REQ_TOO_MUCH: refused('too many invalid requests: wait a minute', true),
  TRADE_OVERDUE: refused('the payment is too old to be refunded (365 days)'),
  REFUND_FEE_MISMATCH: refused('the amount differs from that of the same refund'),
  REFUNDNOTEXIST: refused('no such refund'),
  USER_ACCOUNT_ABNORMAL: refused("the payer's account cannot receive the refund"),
  TRADE_STATE_ERROR: refused('the order is not in a state that allows this'),
  RULELIMIT: refused('the risk rules of WeChat Pay refused it'),

  NOAUTH: misconfigured('the account is not allowed to do this'),
  SIGNERROR: misconfigured('the gateway signs wrongly for this account'),
  APPID_NOT_EXIST: misconfigured('the account has no valid appid'),
  MCHID_NOT_EXIST: misconfigured('the account has no valid merchant number'),
  APPID_MCHID_NOT_MATCH: misconfigured('the appid and the merchant number do not belong together'),
  LACK_PARAMS: misconfigured('a parameter is missing'),
  XML_FORMAT_ERROR: misconfigured('the gateway sent WeChat a wrong message'),
  REQUIRE_POST_METHOD: misconfigured('the gateway sent WeChat a wrong message'),
  POST_DATA_EMPTY: misconfigured('the gateway sent WeChat an empty message'),
  NOT_UTF8: misconfigured('the message is not UTF-8'),
}

const OTHER = refused('no document says more')

/** What the code means; every unlisted one is a plain refusal. Codes are compared in upper case. */
export function errorCode(code: string | undefined): ErrorCode {
  const name = (code ?? '').toUpperCase()
  return (Object.hasOwn(CODES, name) ? CODES[name] : undefined) ?? OTHER
}
