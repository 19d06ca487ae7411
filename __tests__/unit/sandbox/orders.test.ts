import { PhoneRefusal, type Sandbox, startSandbox } from '../../../src/sandbox'
import { jsapi, merchant, native, refusal } from './merchant'

const hour = 3_600_000
const day = 24 * hour

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

const create = (fields: object = native) => merchant(sandbox).create(fields)
const state = async () =>
  ((await merchant(sandbox).query('9900000000')).json.data as { trade_state: string }).trade_state
const codeUrl = async () => ((await create()).json.data as { code_url: string }).code_url

describe('asking again with the same number', () => {
  it('gives the same code while it is valid', async () => {
    expect(await codeUrl()).toBe(await codeUrl())
    expect(sandbox.orders()).toHaveLength(1)
  })

  it('gives a fresh code after two hours, and the old one stays dead', async () => {
    const old = await codeUrl()
    await sandbox.advance(2 * hour)
    const fresh = await codeUrl()
    expect(fresh).not.toBe(old)
    await expect(sandbox.pay(old)).rejects.toThrow('expired')
    await sandbox.pay(fresh)
    expect(await state()).toBe('SUCCESS')
  })

  it.each<[string, object]>([
    ['amount', { ...native, total_fee: '151' }],
    ['description', { ...native, body: 'Demo order' }],
    ['trade type', jsapi],
    ['notify_url', { ...native, notify_url: 'https://a.example/hooks' }],
  ])('is refused when the %s changed', async (_, changed) => {
    await create()
    expect(refusal(await create(changed))).toEqual({
      err_code: 'INVALID_REQUEST',
      err_code_des: '201 商户订单号重复',
    })
    expect(sandbox.order('9900000000')).toMatchObject({
      total_fee: 150,
      body: 'Demo Order',
      trade_type: 'NATIVE',
    })
  })

  it('is no change when a number comes as a number or the currency is named', async () => {
    await create()
    expect((await create({ ...native, total_fee: 150, fee_type: 'HKD' })).json).toMatchObject({
      status: 'success',
    })
  })

  it('is refused once paid, even when refunded since', async () => {
    await create()
    await sandbox.pay('9900000000')
    expect(refusal(await create())).toMatchObject({ err_code: 'ORDERPAID' })
    await merchant(sandbox).refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '150' })
    expect(refusal(await create())).toMatchObject({ err_code: 'ORDERPAID' })
  })

  it('is refused once closed', async () => {
    await create()
    sandbox.closeOrder('9900000000')
    expect(refusal(await create())).toMatchObject({ err_code: 'ORDERCLOSED' })
  })
})

describe('what becomes of an order', () => {
  it('waits, is paid, is refunded', async () => {
    await create()
    expect(await state()).toBe('NOTPAY')
    await sandbox.pay('9900000000')
    expect(await state()).toBe('SUCCESS')
    await merchant(sandbox).refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '1' })
    expect(await state()).toBe('REFUND')
  })

  it('is told by state alone once refunded, unless asked to tell all', async () => {
    for (const refundedQuery of ['bare', 'full'] as const) {
      await sandbox.close()
      sandbox = await startSandbox({ refundedQuery })
      await create()
      await sandbox.pay('9900000000')
      await merchant(sandbox).refund({ out_trade_no: '9900000000', total_fee: '150', refund_fee: '1' })
      const { data } = (await merchant(sandbox).query('9900000000')).json
      const told = { out_trade_no: '9900000000', attach: [], trade_state: 'REFUND' }
      if (refundedQuery === 'bare') expect(data).toEqual(told)
      else expect(data).toMatchObject({ ...told, total_fee: '150' })
    }
  })

  it('cannot be paid after two hours, and is still not closed', async () => {
    await create()
    await sandbox.advance(2 * hour - 1000)
    sandbox.cancel('9900000000')
    await sandbox.advance(1000)
    await expect(sandbox.pay('9900000000')).rejects.toMatchObject({ name: 'PhoneRefusal', state: 'expired' })
    expect(await state()).toBe('NOTPAY')
  })

  it('closes by itself after seven days', async () => {
    await create()
    await sandbox.advance(7 * day - 1000)
    expect(await state()).toBe('NOTPAY')
    await sandbox.advance(1000)
    expect(await state()).toBe('CLOSED')
    await expect(sandbox.pay('9900000000')).rejects.toMatchObject({ state: 'closed' })
  })

  it('stays paid after seven days', async () => {
    await create()
    await sandbox.pay('9900000000')
    await sandbox.advance(8 * day)
    expect(await state()).toBe('SUCCESS')
    expect(() => sandbox.closeOrder('9900000000')).toThrow(PhoneRefusal)
  })

  it('is paid once', async () => {
    await create()
    await sandbox.pay('9900000000')
    await expect(sandbox.pay('9900000000')).rejects.toMatchObject({ state: 'already-paid' })
    expect(sandbox.money()).toEqual({ '9900000000': { total_fee: 150, paid: 150, refunded: 0 } })
  })

  it('stays payable when the shopper cancels on the phone', async () => {
    await create()
    expect(sandbox.cancel('9900000000')).toMatchObject({ cancelled: 1, trade_state: 'NOTPAY' })
    await sandbox.pay('9900000000')
    expect(await state()).toBe('SUCCESS')
  })

  it('cannot be paid after its code was made to expire', async () => {
    await create()
    sandbox.expire('9900000000')
    await expect(sandbox.pay('9900000000')).rejects.toMatchObject({ state: 'expired' })
  })
})

describe('paying', () => {
  it('finds the order by number, code or prepay_id, and nothing by another', async () => {
    const code_url = await codeUrl()
    const { codes } = sandbox.order('9900000000')!
    expect(sandbox.order(code_url)).toEqual(sandbox.order('9900000000'))
    expect(sandbox.order(codes[0]!.prepay_id)).toEqual(sandbox.order('9900000000'))
    await expect(sandbox.pay('weixin://wxpay/bizpayurl?pr=other')).rejects.toMatchObject({
      state: 'not-found',
    })
  })

  it('can pay another amount or currency than was asked for, which the query then tells', async () => {
    await create()
    await sandbox.pay('9900000000', { total_fee: 1, fee_type: 'USD' })
    expect((await merchant(sandbox).query('9900000000')).json.data).toMatchObject({
      total_fee: '1',
      fee_type: 'USD',
    })
  })

  it('pays a JSAPI order as the open_id that it was made for', async () => {
    await create(jsapi)
    await sandbox.pay('9900000000')
    expect((await merchant(sandbox).query('9900000000')).json.data).toMatchObject({
      sub_openid: jsapi.open_id,
    })
  })

  it('hands out copies: changing them changes nothing', async () => {
    await create()
    sandbox.order('9900000000')!.trade_state = 'SUCCESS'
    expect(await state()).toBe('NOTPAY')
  })
})
