import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { merchant, native, refusal } from './merchant'

let sandbox: Sandbox
const paid = async (options: SandboxOptions = {}) => {
  sandbox = await startSandbox(options)
  await merchant(sandbox).create(native)
  await sandbox.pay('9900000000')
}
afterEach(() => sandbox.close())

const refund = (refund_fee: number, changed: Record<string, string> = {}) =>
  merchant(sandbox).refund({
    out_trade_no: '9900000000',
    total_fee: '150',
    refund_fee: String(refund_fee),
    ...changed,
  })
const refunded = () => sandbox.money()['9900000000']!.refunded
const data = async (answer: ReturnType<typeof refund>) => (await answer).json.data as Record<string, string>

it('refunds in parts until nothing is left', async () => {
  await paid()
  expect(await data(refund(50))).toMatchObject({ refund_fee: '50', total_fee: '150' })
  expect(await data(refund(99))).toMatchObject({ refund_fee: '99' })
  expect(refusal(await refund(2))).toEqual({
    err_code: 'INVALID_REQUEST',
    err_code_des: 'refund_fee大于可退金额',
  })
  expect(await data(refund(1))).toMatchObject({ refund_fee: '1' })
  expect(refusal(await refund(1))).toEqual({ err_code: 'ERROR', err_code_des: '订单已全额退款' })
  expect(refunded()).toBe(150)
})

it('gives each refund its own numbers', async () => {
  await paid()
  const [one, two] = [await data(refund(50)), await data(refund(50))]
  expect(one.refund_id).not.toBe(two.refund_id)
  expect(one.out_refund_no).not.toBe(two.out_refund_no)
  expect(one.transaction_id).toBe(sandbox.order('9900000000')!.payment!.transaction_id)
})

it('replays the first result when the gateway names refunds after the order: success, and no money', async () => {
  await paid({ outRefundNo: 'perOrder' })
  const first = await data(refund(50))
  expect(await data(refund(60))).toEqual(first)
  expect(refunded()).toBe(50)
})

it('replays equal amounts alone when the gateway names refunds after order and amount', async () => {
  await paid({ outRefundNo: 'perAmount' })
  const first = await data(refund(50))
  expect(await data(refund(50))).toEqual(first)
  expect(await data(refund(60))).toMatchObject({ refund_fee: '60' })
  expect(refunded()).toBe(110)
})

it('refunds at most 50 times', async () => {
  await paid()
  for (let n = 0; n < 50; n++) await refund(1)
  expect(refusal(await refund(1))).toMatchObject({ err_code: 'INVALID_REQUEST' })
  expect(refunded()).toBe(50)
})

it('refunds for 365 days', async () => {
  await paid()
  await sandbox.advance(365 * 86_400_000 - 60_000)
  expect(await data(refund(1))).toMatchObject({ refund_fee: '1' })
  await sandbox.advance(120_000)
  expect(refusal(await refund(1))).toMatchObject({ err_code: 'TRADE_OVERDUE' })
})

it.each<[string, Record<string, string>, string]>([
  ['another total than the order’s', { total_fee: '151' }, 'REFUND_FEE_MISMATCH'],
  ['more than was paid', { refund_fee: '151' }, 'INVALID_REQUEST'],
  ['nothing', { refund_fee: '0' }, 'PARAM_ERROR'],
  ['major units', { refund_fee: '1.5' }, 'PARAM_ERROR'],
  ['less than nothing', { refund_fee: '-5' }, 'PARAM_ERROR'],
  ['an order that is not there', { out_trade_no: '1' }, 'ORDERNOTEXIST'],
  ['an unknown field', { out_refund_no: '1' }, 'PARAM_ERROR'],
  ['no amount', { refund_fee: '' }, 'LACK_PARAMS'],
])('refuses %s', async (_, changed, err_code) => {
  await paid()
  expect(refusal(await refund(50, changed))).toMatchObject({ err_code })
  expect(refunded()).toBe(0)
})

it('refuses an order that nobody paid', async () => {
  sandbox = await startSandbox()
  await merchant(sandbox).create(native)
  expect(refusal(await refund(50))).toMatchObject({ err_code: 'ERROR' })
  expect(refunded()).toBe(0)
})

describe('query string and body', () => {
  const fields = { out_trade_no: '9900000000', total_fee: '150', refund_fee: '50' }
  const send = (query: string, body?: object) =>
    merchant(sandbox).ask(`refund${query}`, {
      method: 'POST',
      headers: { 'api-key': sandbox.apiKey, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })

  it.each([
    ['the query string alone', `?${new URLSearchParams(fields)}`, undefined],
    ['the body alone', '', fields],
    ['the body with numbers', '', { out_trade_no: 9900000000, total_fee: 150, refund_fee: 50 }],
  ])('reads %s', async (_, query, body) => {
    await paid()
    await send(query, body)
    expect(refunded()).toBe(50)
  })

  it('refuses two different amounts', async () => {
    await paid()
    expect(refusal(await send('?refund_fee=60', fields))).toMatchObject({ err_code: 'PARAM_ERROR' })
    expect(refunded()).toBe(0)
  })
})
