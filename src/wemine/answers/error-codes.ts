/** What a code of the gateway (WeChat's own codes, mostly) means for whoever sent the request. */
export interface ErrorCode {
  /** `unknown` where WeChat itself says that the request may have been done; `misconfigured` where only a person can help. */
  kind: 'refused' | 'unknown' | 'misconfigured'
  meaning: string
  /** Whether the same request, unchanged, may be sent again later with another result. Never for a refund of unknown outcome. */
  transient: boolean
}

const refused = (meaning: string, transient = false): ErrorCode => ({ kind: 'refused', meaning, transient })
const unknown = (meaning: string, transient = true): ErrorCode => ({ kind: 'unknown', meaning, transient })
const misconfigured = (meaning: string): ErrorCode => ({ kind: 'misconfigured', meaning, transient: false })

/**
 * WeChat Pay v2's codes for ordering, querying and refunding. A code that is not here is a refusal that is not to be
 * repeated. PARAM_ERROR is a refusal, not a fault of the options: it is also what a shopper's wrong open_id gives.
 */
const CODES: Record<string, ErrorCode> = {
  SYSTEMERROR: unknown('the system timed out or failed; it may have been done'),
  BIZERR_NEED_RETRY: unknown('the refund is being worked on by another request'),
  BANKERROR: unknown('the bank timed out or failed; it may have been done'),
  // No document has these three; those who wrap WeChat write them for the same.
  SYSTEM_BUSY: unknown('the system was too busy; it may have been done'),
  TIMEOUT: unknown('the system timed out; it may have been done'),
  UNKNOWN_ERROR: unknown('the outcome is not known; it may have been done'),
  // States of a refund. WeChat: CHANGE is one that the payer's account could not take; a person has to complete it.
  CHANGE: unknown("the payer's account could not take the refund: needs manual review", false),
  REFUNDCLOSE: refused('the refund was closed: nothing was refunded'),

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

/** WeChat writes one code in two ways (`SYSTEMERROR` in v2, `SYSTEM_ERROR` in v3), and so do those who wrap it. */
const spelling = (code: string) => code.trim().toUpperCase().replaceAll('_', '')
const BY_SPELLING = new Map(Object.entries(CODES).map(([code, meaning]) => [spelling(code), meaning]))

/** What the code means; every unlisted one is a plain refusal. Neither case nor underscores count. */
export function errorCode(code: string | undefined): ErrorCode {
  return BY_SPELLING.get(spelling(code ?? '')) ?? OTHER
}

/** Whether a document has this code. */
export function isListed(code: string): boolean {
  return BY_SPELLING.has(spelling(code))
}

/** Whether what was refused with this code may succeed later, unchanged. False for a code that no document has. */
export function isTransient(code: string | undefined): boolean {
  return errorCode(code).transient
}
