import { JSAPI_OBJECT, REVISION_C_JSAPI } from './support/documents'
import { rejection } from './support/gateway'
import { create, NUMBER } from './support/tolerance'

// As in tolerance.test.ts, about what a payment inside WeChat needs.

const withJsapi = (jsapi: unknown, prepay_id?: string) => ({ status: 'success', data: { jsapi, prepay_id } })

test.each(['timeStamp', 'timestamp'])('row 5, a number as %s becomes a string', async (name) => {
  const { timeStamp, ...rest } = JSAPI_OBJECT
  const { jsapi } = await create(withJsapi({ ...rest, [name]: timeStamp }), 'JSAPI')
  expect(jsapi).toEqual({ ...JSAPI_OBJECT, timeStamp: '1527135717' })
})

test('row 6, two prepay_ids that differ are both passed on as they are, and nothing else is', async () => {
  const { jsapi, prepay_id } = await create(REVISION_C_JSAPI, 'JSAPI')
  expect(jsapi?.package).toBe('prepay_id=wx241221577529528cfc753dab1804175993')
  expect(prepay_id).toBe('wx241454271591128cfc753dab0139979466')
  const padded = await create(withJsapi({ ...JSAPI_OBJECT, mch_id: '1', api_key: 'x' }), 'JSAPI')
  expect(Object.keys(padded.jsapi ?? {}).sort()).toEqual(Object.keys(JSAPI_OBJECT).sort())
})

describe('row 7, jsapi as a JSON string, or missing', () => {
  test('a string is read', async () => {
    expect(await create(withJsapi(JSON.stringify(JSAPI_OBJECT)), 'JSAPI')).toMatchObject({
      prepay_id: 'wx241221577529528cfc753dab1804175993',
      jsapi: { timeStamp: '1527135717' },
    })
  })

  test.each([undefined, null, [], {}, '', '{', '[]', { ...JSAPI_OBJECT, paySign: [] }])(
    '%p with a prepay_id is a bare prepay_id',
    async (jsapi) => {
      const created = await create(withJsapi(jsapi, 'wx1'), 'JSAPI')
      expect(created).toEqual({ out_trade_no: NUMBER, trade_type: 'JSAPI', prepay_id: 'wx1' })
    },
  )

  test.each([undefined, null, [], '{', { ...JSAPI_OBJECT, paySign: '' }])(
    '%p without a prepay_id cannot be paid, and the message names what is missing',
    async (jsapi) => {
      const error = await rejection(create(withJsapi(jsapi, undefined), 'JSAPI'))
      expect(error).toMatchObject({
        kind: 'malformed',
        message: expect.stringContaining('prepay_id and jsapi'),
      })
    },
  )
})
