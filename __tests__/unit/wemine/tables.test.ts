import { errorCode } from '#wemine/answers/error-codes'
import { retryPause } from '#wemine/client/retry'
import type { WemineErrorKind } from '#wemine/errors'

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
    expect(retryPause(method, kind, attempt)).toBe(pause)
  })
})

describe('errorCode', () => {
  test.each<[string, WemineErrorKind, boolean]>([
    // WeChat: call again with the same parameters, the outcome is not known.
    ['SYSTEMERROR', 'unknown', true],
    ['BIZERR_NEED_RETRY', 'unknown', true],
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
  ])('%s is %s, to be repeated: %p', (code, kind, retryable) => {
    expect(errorCode(code)).toMatchObject({ kind, retryable, meaning: expect.stringMatching(/\S/) })
  })

  test('the case of a code does not count, and a missing one is a plain refusal', () => {
    expect(errorCode('noauth')).toBe(errorCode('NOAUTH'))
    expect(errorCode(undefined).kind).toBe('refused')
  })
})
