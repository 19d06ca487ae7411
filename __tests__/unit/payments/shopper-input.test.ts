import { shopperInput } from '#payments/session/shopper-input'

const OPEN_ID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const native = { trade_type: 'NATIVE', open_id: null }
const jsapi = { trade_type: 'JSAPI', open_id: OPEN_ID }
const missing = { code: 'open_id_missing' }

/** The input that was read, or the problem that kept it from being read. */
const read = (...given: Parameters<typeof shopperInput>) => {
  const result = shopperInput(...given)
  return result.ok ? result.value : result.problem
}

type Row = [tradeType: 'auto' | 'NATIVE' | 'JSAPI', data: Record<string, unknown>, expected: object]

test.each<Row>([
  ['auto', {}, native],
  ['auto', { trade_type: null, open_id: null }, native],
  ['auto', { trade_type: undefined, open_id: undefined }, native],
  ['auto', { open_id: OPEN_ID }, jsapi],
  ['auto', { trade_type: 'NATIVE', open_id: OPEN_ID }, native],
  ['auto', { trade_type: 'JSAPI', open_id: OPEN_ID }, jsapi],
  ['auto', { trade_type: 'JSAPI' }, missing],
  ['NATIVE', {}, native],
  ['NATIVE', { open_id: OPEN_ID }, native],
  ['NATIVE', { trade_type: 'JSAPI', open_id: OPEN_ID }, jsapi],
  ['JSAPI', {}, missing],
  ['JSAPI', { open_id: OPEN_ID }, jsapi],
  ['JSAPI', { trade_type: 'NATIVE' }, native],
])('a store set to %s takes %j as %j', (tradeType, data, expected) => {
  expect(read(data, { tradeType })).toMatchObject(expected)
  expect(shopperInput(data, { tradeType }).ok).toBe(expected !== missing)
})

test('everything else that a shopper sends is ignored', () => {
  const planted = {
    out_trade_no: '1',
    total_fee: 1,
    amount: 1,
    fee_type: 'JPY',
    body: 'x',
    notify_url: 'http://evil',
  }
  expect(read({ ...planted, open_id: OPEN_ID }, { tradeType: 'auto' })).toStrictEqual(jsapi)
})

test.each<unknown>(['MWEB', 'native', '', 0, false, {}, ['NATIVE'], 'toString'])(
  'trade_type %p is refused with the two that there are',
  (trade_type) =>
    expect(read({ trade_type }, { tradeType: 'auto' })).toMatchObject({
      code: 'trade_type_invalid',
      type: 'invalid_data',
      message: expect.stringMatching(/NATIVE.*JSAPI/),
    }),
)

test('a very long trade_type is not repeated whole', () => {
  const answer = read({ trade_type: 'x'.repeat(100_000) }, { tradeType: 'auto' })
  expect((answer as { message: string }).message.length).toBeLessThan(200)
})

test.each<unknown>([
  '',
  'short',
  'o'.repeat(129),
  `${OPEN_ID}\n`,
  `${OPEN_ID}<x/>`,
  `${OPEN_ID} `,
  'ｏUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  9007199254740991,
  {},
  [OPEN_ID],
  true,
])('open_id %p is refused, and not repeated', (open_id) => {
  const answer = read({ trade_type: 'NATIVE', open_id }, { tradeType: 'auto' })
  expect(answer).toEqual({
    code: 'open_id_invalid',
    type: 'invalid_data',
    message: 'open_id must be 20 to 128 letters, digits, "-" or "_".',
  })
})
