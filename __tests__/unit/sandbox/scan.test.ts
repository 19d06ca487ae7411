import { PhoneRefusal, type Sandbox, startSandbox } from '../../../src/sandbox'
import { jsapi, merchant, native } from './merchant'

let sandbox: Sandbox
let code_url: string
beforeEach(async () => {
  sandbox = await startSandbox()
  const { json } = await merchant(sandbox).create(native)
  code_url = (json.data as { code_url: string }).code_url
})
afterEach(() => sandbox.close())

async function open(path: string, init?: RequestInit) {
  const text = await (await fetch(`${sandbox.url}${path}`, init)).text()
  return { text, state: /id="result" data-state="([\w-]+)"/.exec(text)?.[1] }
}
const scanned = (more = '') => open(`/phone?code_url=${encodeURIComponent(code_url)}${more}`)

describe.each(['album', 'long-press'] as const)('a code by %s', (from) => {
  it('is refused by the phone, and stays payable by the camera', async () => {
    expect((await scanned(`&from=${from}`)).state).toBe('camera-only')
    expect((await scanned(`&from=${from}`)).text).not.toContain('id="pay"')
    expect(() => sandbox.scan(code_url, { from })).toThrow(PhoneRefusal)
    expect((await scanned()).text).toContain('id="pay"')
  })

  it('is no matter where no code is read', async () => {
    const { json } = await merchant(sandbox).create({ ...jsapi, out_trade_no: '3' })
    const { prepay_id } = json.data as { prepay_id: string }
    expect(sandbox.scan(prepay_id, { from }).trade_state).toBe('NOTPAY')
  })
})

describe('a second account', () => {
  it('is refused once the first has scanned, which still can pay', async () => {
    await scanned('&account=first')
    expect((await scanned('&account=second')).state).toBe('other-account')
    expect((await open('/phone/9900000000/pay?account=second', { method: 'POST' })).state).toBe(
      'other-account',
    )
    await expect(sandbox.pay(code_url, { account: 'second' })).rejects.toMatchObject({
      state: 'other-account',
    })
    expect(sandbox.money()['9900000000']!.paid).toBe(0)
    const { text } = await scanned('&account=first')
    const action = /action="([^"]*\/pay[^"]*)"/.exec(text)![1]!
    expect((await open(action, { method: 'POST' })).state).toBe('paid')
    expect(sandbox.money()['9900000000']!.paid).toBe(150)
  })

  it('can scan a renewed code', async () => {
    sandbox.scan(code_url, { account: 'first' })
    sandbox.expire(code_url)
    const { json } = await merchant(sandbox).create(native)
    const renewed = (json.data as { code_url: string }).code_url
    expect(sandbox.scan(renewed, { account: 'second' }).out_trade_no).toBe('9900000000')
  })

  it('is not let in by a refused scan, nor by one that was only tried from the album', async () => {
    expect(() => sandbox.scan(code_url, { account: 'second', from: 'album' })).toThrow(PhoneRefusal)
    expect(sandbox.scan(code_url, { account: 'first' }).codes[0]!.scanned_by).toBe('first')
    expect(() => sandbox.scan(code_url, { account: 'second' })).toThrow(/Another WeChat account/)
  })
})

it.each([
  ['from-album', 'camera-only'],
  ['second-account', 'other-account'],
])('the button %s shows what WeChat would, and the order stays payable', async (button, state) => {
  expect((await open(`/phone/9900000000/${button}`, { method: 'POST' })).state).toBe(state)
  expect((await open('/phone/9900000000')).text).toContain('id="pay"')
})

it('offers these buttons for codes alone', async () => {
  await merchant(sandbox).create({ ...jsapi, out_trade_no: '3' })
  expect((await open('/phone/3')).text).not.toContain('id="from-album"')
  expect((await open('/phone/9900000000')).text).toContain('id="from-album"')
})
