import fc from 'fast-check'
import { readAnswer } from '#wemine/answers/answer'
import type { Call } from '#wemine/answers/failures'
import { isWemineError } from '#wemine/errors'
import { ORDER_REQUEST } from './support/documents'
import { rejection, startJsonGateway } from './support/gateway'

const NUMBER = ORDER_REQUEST.out_trade_no
const REFUND = { out_trade_no: NUMBER, total_fee: 10, refund_fee: 4 }
const PAYLOADS: Record<Call, Record<string, unknown>> = {
  'GET /order': { out_trade_no: NUMBER, trade_state: 'NOTPAY' },
  'POST /order': { out_trade_no: NUMBER, code_url: 'weixin://wxpay/bizpayurl?pr=1' },
  'POST /refund': { refund_id: '500001', refund_fee: '4', total_fee: '10' },
  'POST /checksign': { sign: 'A' },
}
const CALLS = Object.keys(PAYLOADS) as Call[]

/** Where a word can stand: the document's places, with the payload of each call beside it. */
const LEVELS: Record<string, (word: unknown, payload: object) => object> = {
  'status at the root': (word, data) => ({ status: word, data }),
  'Code at the root': (word, data) => ({ Code: word, data }),
  'code beside a message': (word, message) => ({ code: word, message }),
  'result_code at the root': (word, fields) => ({ return_code: 'SUCCESS', result_code: word, ...fields }),
  'return_code beside a yes': (word, fields) => ({ return_code: word, result_code: 'SUCCESS', ...fields }),
  'result_code in data': (word, data) => ({ status: 'success', data: { ...data, result_code: word } }),
  'status in data': (word, data) => ({ status: 'success', data: { ...data, status: word } }),
  'err_code in data': (word, data) => ({ status: 'success', data: { ...data, err_code: word } }),
}
const PLACES = Object.keys(LEVELS)

function kindOf(call: Call, answer: unknown, status = 200): string {
  try {
    readAnswer({ call, status, body: Buffer.from(JSON.stringify(answer)) }, (text) => text)
    return 'success'
  } catch (error) {
    if (!isWemineError(error)) throw error
    return error.kind
  }
}

const cases = CALLS.flatMap((call) => PLACES.map((place) => [call, place] as const))

describe.each(cases)('%s, %s', (call, place) => {
  const answer = (word: unknown) => LEVELS[place]!(word, PAYLOADS[call])

  test.each(['SUCCESS', 'success', 'OK', 'ok', 'Succeeded', 'ACCEPTED', 200, '200', 201, 202])(
    '%p is a yes',
    (word) => {
      expect(kindOf(call, answer(word))).toBe('success')
    },
  )

  test.each(['FAIL', 'fail', 'FAILED', 'Failure', 'ERROR', 'error', 'ORDERPAID', 'NOTENOUGH', 'not_enough'])(
    '%p is a no',
    (word) => {
      expect(kindOf(call, answer(word))).toBe('refused')
    },
  )

  test.each(['SYSTEMERROR', 'SYSTEM_ERROR', 'BIZERR_NEED_RETRY', 'CHANGE'])('%p leaves it open', (word) => {
    expect(kindOf(call, answer(word))).toBe('unknown')
  })

  test.each([
    ...['PENDING', 'DONE', 'PAID', 'QUEUED', '退款中', 'x', 'SUCCESSFUL?', 'OKAY', 'true', 'null'],
    ...[0, 1, -1, 404, 500, true, false, ['a', 'b'], { code: 'FAIL' }],
  ])('%p is no word we know: unknown', (word) => {
    expect(kindOf(call, answer(word))).toBe('unknown')
  })

  test('a random word is never a refusal, whatever the HTTP status', () => {
    const known = /^(fail|failed|failure|error|ok|success|succeeded|accepted|200|201|202)$/i
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1, unit: 'binary' }),
          fc.stringMatching(/^[A-Z_]{1,24}$/),
          fc.integer(),
        ),
        fc.constantFrom(200, 201, 400, 402, 404, 409, 422, 500),
        (word, status) => {
          fc.pre(!known.test(String(word)) && String(word) !== String(status))
          expect(kindOf(call, answer(word), status)).not.toBe('refused')
        },
      ),
    )
  })
})

describe('the status of a refund is not the verdict on the request', () => {
  const accepted: [string, object][] = [
    ['{status, data}', { status: 'success', data: { ...PAYLOADS['POST /refund'], status: 'PROCESSING' } }],
    ['{Code, data}', { Code: 'OK', data: { ...PAYLOADS['POST /refund'], refund_status: 'PROCESSING' } }],
    ['the fields at the root', { ...PAYLOADS['POST /refund'], status: 'PROCESSING' }],
    ['data alone', { data: { ...PAYLOADS['POST /refund'], status: 'processing' } }],
    ['already done', { status: 'success', data: { ...PAYLOADS['POST /refund'], status: 'SUCCESS' } }],
  ]

  test.each(accepted)('PROCESSING is accepted: %s', async (_name, answer) => {
    const gateway = await startJsonGateway(answer)
    expect(await gateway.client().refund(REFUND)).toEqual({
      refund_id: '500001',
      refund_fee: 4,
      total_fee: 10,
    })
  })

  test.each<[string, object, string]>([
    ['PROCESSING with nothing that was accepted', { status: 'PROCESSING' }, 'unknown'],
    ['PROCESSING beside a no', { Code: 'FAIL', data: { refund_id: '1', status: 'PROCESSING' } }, 'unknown'],
    [
      'CHANGE, which a person must end',
      { status: 'success', data: { refund_id: '1', status: 'CHANGE' } },
      'unknown',
    ],
    [
      'REFUNDCLOSE, which is a no',
      { status: 'success', data: { refund_id: '1', status: 'REFUNDCLOSE' } },
      'refused',
    ],
    ['refund_status of no known word', { Code: 'OK', data: { refund_status: 'MAYBE' } }, 'unknown'],
  ])('%s', async (_name, answer, kind) => {
    const gateway = await startJsonGateway(answer)
    expect(await rejection(gateway.client().refund(REFUND))).toMatchObject({ kind })
  })

  test.each(['GET /order', 'POST /order'] as const)('%s has no PROCESSING', (call) => {
    expect(kindOf(call, { status: 'success', data: { ...PAYLOADS[call], status: 'PROCESSING' } })).toBe(
      'unknown',
    )
  })
})

describe('an HTTP status that says no', () => {
  const yes = { status: 'success', data: PAYLOADS['POST /refund'] }
  const no = { Code: 'FAIL', message: 'closed on Sundays' }
  const sentence = { message: 'The refund_fee is invalid.' }

  test.each<[number, string, object, string]>([
    ...[400, 404, 405, 422].flatMap((status): [number, string, object, string][] => [
      [status, 'an explicit no', no, 'refused'],
      [status, 'a sentence', sentence, 'refused'],
      [status, 'a sentence and its own status', { ...sentence, status }, 'refused'],
      [status, 'a yes', yes, 'unknown'],
      [status, 'nothing', {}, 'unknown'],
      [status, 'a word nobody knows', { ...sentence, status: 'queued' }, 'unknown'],
    ]),
    ...[401, 403].flatMap((status): [number, string, object, string][] => [
      [status, 'an explicit no', no, 'misconfigured'],
      [status, 'a sentence', sentence, 'misconfigured'],
      [status, 'a yes', yes, 'unknown'],
      [status, 'nothing', {}, 'unknown'],
    ]),
    ...[402, 409, 410, 418].flatMap((status): [number, string, object, string][] => [
      [status, 'an explicit no', no, 'refused'],
      [status, 'a sentence', sentence, 'unknown'],
      [status, 'a yes', yes, 'unknown'],
    ]),
    ...[301, 408, 429, 500, 502, 503].flatMap((status): [number, string, object, string][] => [
      [status, 'an explicit no', no, 'unknown'],
      [status, 'a yes', yes, 'unknown'],
    ]),
  ])('POST /refund, HTTP %p with %s: %j is %s', (status, _name, answer, kind) => {
    expect(kindOf('POST /refund', answer, status)).toBe(kind)
  })

  test.each([401, 403])(
    'POST, HTTP %p that is not JSON: a filter may have replaced the answer',
    async (status) => {
      const error = thrown(() =>
        readAnswer({ call: 'POST /refund', status, body: Buffer.from('<html>') }, (text) => text),
      )
      expect(error).toMatchObject({ kind: 'unknown', message: expect.stringContaining('check apiKey') })
    },
  )

  test.each([401, 403])('GET, HTTP %p is a misconfiguration whatever the body', (status) => {
    for (const answer of [yes, {}, no]) expect(kindOf('GET /order', answer, status)).toBe('misconfigured')
  })
})

test('a word nobody knows is said in the message, on one line', () => {
  const answer = { status: 'que\nued', data: {} }
  const error = thrown(() =>
    readAnswer(
      { call: 'POST /refund', status: 200, body: Buffer.from(JSON.stringify(answer)) },
      (text) => text,
    ),
  )
  expect(error).toMatchObject({
    message:
      'Wemine gave no usable answer to POST /refund (it says "que ued"); it may have been done: query the order before anything is sent again',
  })
})

test.each(['{"status":', '{"status":"success","err_code":', '{"status":"success","data":{"status":'])(
  'a marker nested 50,000 deep is an unknown outcome, and no error that nobody expects: %s',
  (before) => {
    const body = Buffer.from(
      `${before}${'['.repeat(50_000)}${']'.repeat(50_000)}${'}'.repeat(before.split('{').length - 1)}`,
    )
    expect(
      thrown(() => readAnswer({ call: 'POST /refund', status: 200, body }, (text) => text)),
    ).toMatchObject({
      kind: expect.stringMatching(/unknown|malformed/),
    })
  },
)

function thrown(work: () => unknown): unknown {
  try {
    return { returned: work() }
  } catch (error) {
    return error
  }
}
