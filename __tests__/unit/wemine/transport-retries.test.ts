import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ORDER_REQUEST, REVISION_C_QUERY } from './support/documents'
import { rejection, sendJson, startGateway, startJsonGateway } from './support/gateway'

const NATIVE = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const }
const NUMBER = { out_trade_no: ORDER_REQUEST.out_trade_no }
const REFUND = { ...NUMBER, total_fee: 150, refund_fee: 150 }

describe('a question is asked again', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['a 5xx', (response) => sendJson(response, {}, 502)],
    ['a reset', (response) => response.socket?.resetAndDestroy()],
    ['HTML', (response) => response.end('<html>')],
  ])('GET after %s, up to twice', async (_name, fail) => {
    const gateway = await startGateway((_request, response, attempt) =>
      attempt < 3 ? fail(response) : sendJson(response, REVISION_C_QUERY),
    )
    expect(await gateway.client().queryOrder(NUMBER)).toMatchObject({ trade_state: 'SUCCESS' })
    expect(gateway.received).toHaveLength(3)
  })

  test('and not a fourth time', async () => {
    const gateway = await startJsonGateway({}, 500)
    expect(await rejection(gateway.client().queryOrder(NUMBER))).toMatchObject({
      kind: 'unknown',
      status: 500,
    })
    expect(gateway.received).toHaveLength(3)
  })

  test('GET is not, after an answer that is clear', async () => {
    const gateway = await startJsonGateway({
      Code: 'FAIL',
      message: { err_code: 'ORDERNOTEXIST' },
      data: null,
    })
    expect(await rejection(gateway.client().queryOrder(NUMBER))).toMatchObject({
      kind: 'refused',
      err_code: 'ORDERNOTEXIST',
    })
    expect(gateway.received).toHaveLength(1)
  })

  test.each([
    [429, undefined],
    [429, '30'],
    [503, '30'],
  ])('GET is not, after HTTP %p with Retry-After %p, and the error says when', async (status, header) => {
    const gateway = await startGateway((_request, response) => {
      if (header) response.setHeader('Retry-After', header)
      sendJson(response, {}, status)
    })
    const error = await rejection(gateway.client().queryOrder(NUMBER))
    expect(error).toMatchObject({ kind: 'unknown', status, ...(header && { retryAfter: 30_000 }) })
    if (!header) expect(error).not.toHaveProperty('retryAfter')
    expect(gateway.received).toHaveLength(1)
  })

  test.each<[number, object, string]>([
    [429, {}, 'unknown'],
    [200, { Code: 'FAIL', message: { err_code: 'FREQUENCY_LIMITED' } }, 'refused'],
  ])('a POST says when, too: HTTP %p %j', async (status, answer, kind) => {
    const gateway = await startGateway((_request, response) =>
      sendJson(response.setHeader('Retry-After', '5'), answer, status),
    )
    expect(await rejection(gateway.client().refund(REFUND))).toMatchObject({ kind, status, retryAfter: 5000 })
  })

  test.each(['createOrder', 'refund', 'checkSign'] as const)('%s never is', async (verb) => {
    const gateway = await startJsonGateway({}, 500)
    const client = gateway.client()
    const calls = {
      createOrder: () => client.createOrder(NATIVE),
      refund: () => client.refund(REFUND),
      checkSign: () => client.checkSign('<xml><sign>A</sign></xml>'),
    }
    expect(await rejection(calls[verb]())).toMatchObject({ kind: 'unknown' })
    await sleep(300)
    expect(gateway.received).toHaveLength(1)
  })
})
