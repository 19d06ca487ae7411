import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { merchant, native } from './merchant'
import { receiver } from './receiver'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
  await merchant(sandbox).create(native)
})
afterEach(() => sandbox.close())

const json = { 'Content-Type': 'application/json' }
const read = async (path: string) => (await fetch(`${sandbox.url}/__sandbox/${path}`)).json()
const act = async (name: string, given: object = {}, headers: Record<string, string> = json) => {
  const response = await fetch(`${sandbox.url}/__sandbox/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(given),
  })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

it('reads what the handle reads', async () => {
  await sandbox.pay('9900000000')
  for (const [path, value] of [
    ['orders', sandbox.orders()],
    ['orders/9900000000', sandbox.order('9900000000')],
    ['money', { '9900000000': { total_fee: 150, paid: 150, refunded: 0 } }],
    ['requests', sandbox.requests()],
    ['notifications', []],
  ] as const) {
    expect(await read(path)).toEqual(value)
  }
})

it('pays, with what a phone could not choose', async () => {
  expect(await act('pay', { order: '9900000000', total_fee: 1 })).toMatchObject({
    status: 200,
    json: { trade_state: 'SUCCESS', payment: { total_fee: 1 } },
  })
  expect(sandbox.money()['9900000000']!.paid).toBe(1)
})

it('says why not', async () => {
  await act('expire', { order: '9900000000' })
  expect(await act('pay', { order: '9900000000' })).toMatchObject({
    status: 409,
    json: { error: expect.stringContaining('expired') },
  })
  expect(await act('pay', {})).toMatchObject({
    status: 409,
    json: { error: expect.stringContaining('order') },
  })
  expect(await act('fault', { endpoint: 'refund', nonsense: 1 })).toMatchObject({ status: 409 })
  expect(await act('advance', { ms: 'soon' })).toMatchObject({ status: 409 })
  expect(await act('__proto__')).toMatchObject({ status: 404 })
})

it('cancels, closes, sets faults, moves the clock, starts anew', async () => {
  expect((await act('cancel', { order: '9900000000' })).json).toMatchObject({ cancelled: 1 })
  await act('fault', { endpoint: 'createOrder', refuse: 'SYSTEMERROR', times: 1 })
  expect((await merchant(sandbox).create(native)).json).toMatchObject({ Code: 'FAIL' })
  await act('fault', { endpoint: 'createOrder', refuse: 'SYSTEMERROR' })
  await act('clear-faults')
  expect((await merchant(sandbox).create(native)).json).toMatchObject({ status: 'success' })
  await act('advance', { ms: 7 * 86_400_000 })
  expect(sandbox.order('9900000000')!.trade_state).toBe('CLOSED')
  await act('reset')
  expect(sandbox.orders()).toEqual([])
  expect(sandbox.requests()).toEqual([])
  await merchant(sandbox).create(native)
  expect(Math.abs(sandbox.order('9900000000')!.created_at - Date.now())).toBeLessThan(2000)
  expect((await act('close-order', { order: '9900000000' })).json).toMatchObject({ trade_state: 'CLOSED' })
})

it('sends a notification as it is told', async () => {
  const shop = await receiver()
  await sandbox.pay('9900000000')
  const { json: attempts } = await act('notify', {
    order: '9900000000',
    url: shop.url,
    mutate: { total_fee: '1' },
    copies: 2,
  })
  expect(attempts).toMatchObject([{ acknowledged: true }, { acknowledged: true }])
  expect(shop.received[0]!.body).toContain('<total_fee><![CDATA[1]]></total_fee>')
  await shop.close()
})

it('takes JSON alone, so that no page can post a form to it', async () => {
  expect(await act('pay', { order: '9900000000' }, { 'Content-Type': 'text/plain' })).toMatchObject({
    status: 415,
  })
  expect(sandbox.money()['9900000000']!.paid).toBe(0)
})
