import { REFUND_REFUSED } from './support/documents'
import { API_KEY, API_SECRET, rejection, startJsonGateway } from './support/gateway'

// The rows about refunds of the same contradictions as in tolerance.test.ts.

const NUMBER = '9900000000'

async function refund(answer: unknown, refund_fee = 1) {
  const gateway = await startJsonGateway(answer)
  const result = await gateway.client().refund({ out_trade_no: NUMBER, total_fee: 10, refund_fee })
  return { result, sent: gateway.received }
}

const REFUNDED = { status: 'success', data: { refund_id: '500001', out_refund_no: 'R1' } }

test('row 11, a refund is asked for in the query and in the body, in one request, with the same digits', async () => {
  const { sent } = await refund(REFUNDED, 4)
  const asked = { out_trade_no: NUMBER, total_fee: '10', refund_fee: '4' }
  expect(sent).toHaveLength(1)
  expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual(asked)
  expect(JSON.parse(String(sent[0]?.body))).toEqual(asked)
})

test('row 12, a refund needs and sends the api-key alone', async () => {
  const gateway = await startJsonGateway(REFUNDED)
  const client = gateway.client({ apiSecret: undefined })
  await client.refund({ out_trade_no: NUMBER, total_fee: 1, refund_fee: 1 })
  await gateway.client().refund({ out_trade_no: NUMBER, total_fee: 1, refund_fee: 1 })
  for (const { headers } of gateway.received) {
    expect(headers).toMatchObject({ 'api-key': API_KEY })
    expect(JSON.stringify(headers)).not.toContain(API_SECRET)
  }
})

test.each<[string, object]>([
  ['{status, data}', REFUNDED],
  ['{Code, message, data}', { Code: 'SUCCESS', message: 'OK', data: REFUNDED.data }],
  [
    '{Code, message} with the fields in message',
    {
      Code: 'SUCCESS',
      message: { return_code: 'SUCCESS', result_code: 'SUCCESS', ...REFUNDED.data },
      data: null,
    },
  ],
])(
  'row 17, the numbers of a refund are given back from %s, for a repeated one to be seen',
  async (_name, answer) => {
    expect((await refund(answer)).result).toEqual(REFUNDED.data)
  },
)

test('M12, a refund echoed as an exact decimal is what was asked', async () => {
  const echoed = { status: 'success', data: { ...REFUNDED.data, refund_fee: '4.00', total_fee: '1e1' } }
  expect((await refund(echoed, 4)).result).toMatchObject({ refund_fee: 4, total_fee: 10 })
})

describe('row 18, what a refund echoes must be what was asked', () => {
  const echo = (more: object) => ({ status: 'success', data: { ...REFUNDED.data, ...more } })

  test('it is', async () => {
    const same = { refund_fee: '1', total_fee: 10, out_trade_no: 9900000000 }
    expect((await refund(echo(same))).result).toEqual({
      ...REFUNDED.data,
      refund_fee: 1,
      total_fee: 10,
      out_trade_no: NUMBER,
    })
  })

  test.each([{ refund_fee: '10' }, { total_fee: 1 }, { out_trade_no: '9900000001' }, { refund_fee: '1.5' }])(
    '%p is not, and the outcome is unknown',
    async (other) => {
      const error = await rejection(refund(echo(other)))
      expect(error).toMatchObject({ kind: 'malformed', message: expect.stringContaining('as unknown') })
    },
  )

  test('the refusal of the sample is a refusal, although return_code inside it says SUCCESS', async () => {
    expect(REFUND_REFUSED.message.return_code).toBe('SUCCESS')
    expect(await rejection(refund(REFUND_REFUSED))).toMatchObject({ kind: 'refused' })
  })
})
