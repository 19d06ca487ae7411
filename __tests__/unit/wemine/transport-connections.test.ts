import { gzipSync } from 'node:zlib'
import { ORDER_REQUEST, REVISION_C_QUERY } from './support/documents'
import { API_KEY, API_SECRET, rejection, sendJson, startGateway, startJsonGateway } from './support/gateway'

const NUMBER = { out_trade_no: ORDER_REQUEST.out_trade_no }
const REFUND = { ...NUMBER, total_fee: 150, refund_fee: 150 }

describe('connections', () => {
  test('one is used again', async () => {
    const gateway = await startJsonGateway(REVISION_C_QUERY)
    const client = gateway.client()
    for (let i = 0; i < 3; i++) await client.queryOrder(NUMBER)
    expect(new Set(gateway.received.map((one) => one.port)).size).toBe(1)
  })

  test('a POST on one that the server closed at that moment has an unknown outcome, not an unreachable gateway', async () => {
    const gateway = await startGateway((_request, response, attempt) =>
      attempt === 1 ? sendJson(response, REVISION_C_QUERY) : response.socket?.destroy(),
    )
    const client = gateway.client()
    await client.queryOrder(NUMBER)
    expect(await rejection(client.refund(REFUND))).toMatchObject({ kind: 'unknown' })
    expect(gateway.received[0]?.port).toBe(gateway.received[1]?.port)
  })

  test('many questions at once each get their own answer', async () => {
    const gateway = await startGateway(({ url }, response) => {
      const out_trade_no = url.searchParams.get('out_trade_no')
      setTimeout(
        () => sendJson(response, { status: 'success', data: { out_trade_no, trade_state: 'NOTPAY' } }),
        Number(out_trade_no) % 7,
      )
    })
    const client = gateway.client()
    const numbers = Array.from({ length: 40 }, (_, i) => String(1000 + i))
    const answers = await Promise.all(numbers.map((out_trade_no) => client.queryOrder({ out_trade_no })))
    expect(answers.map((one) => one.out_trade_no)).toEqual(numbers)
  })

  test('an application’s axios defaults do not travel along', async () => {
    const { default: axios } = await import('axios')
    axios.defaults.headers.common.Authorization = 'Bearer of-the-shop'
    const gateway = await startJsonGateway(REVISION_C_QUERY)
    await gateway.client().queryOrder(NUMBER)
    delete axios.defaults.headers.common.Authorization
    expect(gateway.received[0]?.headers).not.toHaveProperty('authorization')
    expect(gateway.received[0]?.headers).toMatchObject({ 'api-key': API_KEY, 'api-secret': API_SECRET })
  })
})

test('a base address with a path in front of the version keeps it', async () => {
  const gateway = await startJsonGateway(REVISION_C_QUERY)
  await gateway.client({ baseUrl: `http://127.0.0.1:${gateway.port}/wemine/v1` }).queryOrder(NUMBER)
  expect(gateway.received[0]?.url.pathname).toBe('/wemine/v1/order')
})

test.each(['gzip', 'GZIP', 'x-gzip'])('an answer in %s with a byte order mark is read', async (encoding) => {
  const gateway = await startGateway((_request, response) =>
    response
      .setHeader('Content-Encoding', encoding)
      .end(gzipSync(`\ufeff${JSON.stringify(REVISION_C_QUERY)}`)),
  )
  expect(await gateway.client().queryOrder(NUMBER)).toMatchObject({ trade_state: 'SUCCESS' })
})
