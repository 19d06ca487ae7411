import { errorCode, isTransient } from '#wemine/answers/error-codes'
import { retryAfterMs, retryPause } from '#wemine/client/retry'
import { type WemineErrorKind, WemineRefusedError } from '#wemine/errors'

describe('retryPause', () => {
  test.each<['GET' | 'POST', WemineErrorKind, number, number | undefined]>([
    ['GET', 'unreachable', 1, 200],
    ['GET', 'unreachable', 2, 600],
    ['GET', 'unreachable', 3, undefined],
    ['GET', 'unknown', 1, 200],
    ['GET', 'unknown', 2, 600],
    ['GET', 'unknown', 3, undefined],
    ['GET', 'refused', 1, undefined],
    ['GET', 'malformed', 1, undefined],
    ['GET', 'misconfigured', 1, undefined],
    ['POST', 'unreachable', 1, undefined],
    ['POST', 'unknown', 1, undefined],
    ['POST', 'refused', 1, undefined],
    ['POST', 'malformed', 1, undefined],
    ['POST', 'misconfigured', 1, undefined],
  ])('%s, %s, attempt %p: %p ms', (method, kind, attempt, pause) => {
    expect(retryPause(method, { kind }, attempt)).toBe(pause)
  })

  test.each<[string, object]>([
    ['HTTP 429', { status: 429 }],
    ['HTTP 429 with a time', { status: 429, retryAfter: 1000 }],
    ['HTTP 503 with a time', { status: 503, retryAfter: 1 }],
    ['a time of nothing', { status: 503, retryAfter: 0 }],
  ])('GET is not repeated at once after %s', (_name, answered) => {
    expect(retryPause('GET', { kind: 'unknown', ...answered }, 1)).toBeUndefined()
  })

  test('GET is, after any other 5xx', () => {
    expect(retryPause('GET', { kind: 'unknown', status: 503 }, 1)).toBe(200)
  })
})

describe('errorCode', () => {
  test.each<[string, WemineErrorKind, boolean]>([
    // WeChat: call again with the same parameters, the outcome is not known.
    ['SYSTEMERROR', 'unknown', true],
    ['BIZERR_NEED_RETRY', 'unknown', true],
    ['BANKERROR', 'unknown', true],
    ['TIMEOUT', 'unknown', true],
    ['SYSTEM_BUSY', 'unknown', true],
    ['UNKNOWN_ERROR', 'unknown', true],
    // States of a refund.
    ['CHANGE', 'unknown', false],
    ['REFUNDCLOSE', 'refused', false],
    // Refusals of an order and of a query.
    ['ORDERPAID', 'refused', false],
    ['ORDERCLOSED', 'refused', false],
    ['OUT_TRADE_NO_USED', 'refused', false],
    ['ORDERNOTEXIST', 'refused', false],
    ['INVALID_REQUEST', 'refused', false],
    ['PARAM_ERROR', 'refused', false],
    ['FREQUENCY_LIMITED', 'refused', true],
    // Refusals of a refund.
    ['ERROR', 'refused', false],
    ['NOTENOUGH', 'refused', true],
    ['INVALID_REQ_TOO_MUCH', 'refused', true],
    ['REFUND_FEE_MISMATCH', 'refused', false],
    ['INVALID_TRANSACTIONID', 'refused', false],
    ['TRADE_OVERDUE', 'refused', false],
    ['USER_ACCOUNT_ABNORMAL', 'refused', false],
    ['ORDER_NOT_READY', 'refused', true],
    ['REFUNDNOTEXIST', 'refused', false],
    // The account.
    ['NOAUTH', 'misconfigured', false],
    ['APPID_NOT_EXIST', 'misconfigured', false],
    ['MCHID_NOT_EXIST', 'misconfigured', false],
    ['APPID_MCHID_NOT_MATCH', 'misconfigured', false],
    ['SIGNERROR', 'misconfigured', false],
    ['LACK_PARAMS', 'misconfigured', false],
    ['XML_FORMAT_ERROR', 'misconfigured', false],
    ['REQUIRE_POST_METHOD', 'misconfigured', false],
    ['POST_DATA_EMPTY', 'misconfigured', false],
    ['NOT_UTF8', 'misconfigured', false],
    // Nobody's.
    ['SOMETHING_NEW', 'refused', false],
    ['toString', 'refused', false],
  ])('%s is %s, to be repeated: %p', (code, kind, transient) => {
    expect(errorCode(code)).toMatchObject({ kind, transient, meaning: expect.stringMatching(/\S/) })
    expect(isTransient(code)).toBe(transient)
    expect(new WemineRefusedError('no', { err_code: code }).transient).toBe(transient)
  })

  test('neither case nor underscores of a code count, and a missing one is a plain refusal', () => {
    expect(errorCode('noauth')).toBe(errorCode('NOAUTH'))
    expect(errorCode('SYSTEM_ERROR')).toBe(errorCode('SYSTEMERROR'))
    expect(isTransient('NOT_ENOUGH')).toBe(true)
    expect(isTransient(undefined)).toBe(false)
    expect(new WemineRefusedError('no').transient).toBe(false)
    expect(errorCode(undefined).kind).toBe('refused')
  })
})

describe('retryAfterMs', () => {
  const now = Date.UTC(2026, 10, 27, 12, 0, 0)

  test.each<[unknown, number | undefined]>([
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['3600', 3_600_000],
    ['3601', 3_600_000],
    ['999999999999999', 3_600_000],
    ['Fri, 27 Nov 2026 12:00:30 GMT', 30_000],
    ['Fri, 27 Nov 2026 14:00:00 GMT', 3_600_000],
    ['Fri, 27 Nov 2026 11:59:00 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['2026', 2_026_000],
    ['Fri, 99 Nov 2026 12:00:30 GMT', undefined],
    ['', undefined],
    [undefined, undefined],
    [7, undefined],
    [['7'], undefined],
  ])('%p is %p', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms)
  })
})
