import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { Hash } from 'wechatpay-axios-plugin'
import { type Sandbox, startSandbox } from '../../src/sandbox'
import { openBrowser } from '../browser/support/open-browser'
import { jsapi, merchant } from '../unit/sandbox/merchant'

// The fake WeChat in a page of another origin than the sandbox's, without our kit: what a page sees of the bridge itself.
jest.setTimeout(60_000)

let sandbox: Sandbox
let browser: Awaited<ReturnType<typeof openBrowser>>
let query = ''
const shop = createServer((_request, response) => {
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end(
      `<!doctype html><title>Shop</title><link rel="icon" href="data:,"><script src="${sandbox.url}/wechat.js${query}"></script>`,
    )
})
let shopUrl: string
let number = 0
beforeAll(async () => {
  ;[sandbox, browser] = await Promise.all([startSandbox(), openBrowser()])
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
  shop.close()
})
afterEach(() => {
  query = ''
})

type Parameters = Record<string, unknown>
interface Answer {
  err_msg: string
  err_desc?: string
}

/** A page inside the fake WeChat, with its bridge; a payment to be made there. */
async function inWeChat({ path = '/', waits = true } = {}) {
  number += 1
  const { json } = await merchant(sandbox).create({ ...jsapi, out_trade_no: String(number) })
  const given = (json.data as { jsapi: Parameters }).jsapi
  const page = await browser.shopper()
  await page.goto(shopUrl + path)
  if (waits) await page.waitForFunction('!!window.WeixinJSBridge')
  return {
    page,
    out_trade_no: String(number),
    // The gateway's own sample has a number, which the plugin's server turns into a string.
    parameters: { ...given, timeStamp: String(given.timeStamp) } as Record<string, string>,
  }
}

const choose = (page: Page, answer: string) =>
  page.evaluate((name) => {
    ;(window as unknown as { fakeWeChat: { answer: string } }).fakeWeChat.answer = name
  }, answer)

/** The bridge's answer to the page. */
const invoke = (page: Page, parameters: Parameters, name = 'getBrandWCPayRequest') =>
  page.evaluate(
    ([called, given]) =>
      new Promise<Answer>((resolve) => {
        const { WeixinJSBridge } = window as unknown as {
          WeixinJSBridge: { invoke(name: string, given: object, back: (answer: Answer) => void): void }
        }
        WeixinJSBridge.invoke(called, given, resolve)
      }),
    [name, parameters] as const,
  )

/** The page asks for the payment, and the shopper does something in the pop-up. */
async function shopperAnswers(page: Page, parameters: Parameters, act: (phone: Page) => Promise<unknown>) {
  const opened = page.waitForEvent('popup')
  const answered = invoke(page, parameters)
  await act(await opened)
  return answered
}

test('a page that has the script takes itself to be inside WeChat', async () => {
  const { page } = await inWeChat()
  expect(await page.evaluate(() => navigator.userAgent)).toMatch(/iPhone.*MicroMessenger/)
  await page.context().close()
})

test('the shopper pays on the phone, and the page hears "ok"', async () => {
  const { page, parameters, out_trade_no } = await inWeChat()
  const answer = await shopperAnswers(page, parameters, (phone) =>
    phone.frameLocator('#phone').locator('#pay').click(),
  )
  expect(answer).toEqual({ err_msg: 'get_brand_wcpay_request:ok' })
  expect(sandbox.money()[out_trade_no]!.paid).toBe(150)
  // The same payment once more.
  expect(await invoke(page, parameters)).toEqual({
    err_msg: 'get_brand_wcpay_request:fail',
    err_desc: '该订单已支付',
  })
  await page.context().close()
})

test('the shopper goes back, or closes the phone: "cancel", and it can be paid afterwards', async () => {
  const { page, parameters, out_trade_no } = await inWeChat()
  const back = (phone: Page) => phone.frameLocator('#phone').locator('#cancel').click()
  for (const act of [back, (phone: Page) => phone.close()])
    expect(await shopperAnswers(page, parameters, act)).toEqual({ err_msg: 'get_brand_wcpay_request:cancel' })
  expect(sandbox.money()[out_trade_no]!.paid).toBe(0)
  const answer = await shopperAnswers(page, parameters, (phone) =>
    phone.frameLocator('#phone').locator('#pay').click(),
  )
  expect(answer.err_msg).toMatch(/:ok$/)
  await page.context().close()
})

test('the pop-up says "ok" of a payment that is not made, or "fail"', async () => {
  const { page, parameters, out_trade_no } = await inWeChat()
  for (const verdict of ['ok', 'fail']) {
    const press = (phone: Page) => phone.locator(`button[value=${verdict}]`).click()
    expect(await shopperAnswers(page, parameters, press)).toEqual({
      err_msg: `get_brand_wcpay_request:${verdict}`,
    })
  }
  expect(sandbox.money()[out_trade_no]!.paid).toBe(0)
  await page.context().close()
})

describe('refuses as WeChat does', () => {
  const signed = ({ paySign: _, ...fields }: Parameters) => ({
    ...fields,
    paySign: Hash.sign('MD5', fields as Record<string, string>, sandbox.merchantKey),
  })

  test.each<[string, (parameters: Record<string, string>) => Parameters, string]>([
    ['a paySign of other parameters', (given) => ({ ...given, nonceStr: 'another' }), '支付验证签名失败'],
    [
      'a signType that the order was not made with',
      (given) => ({ ...given, signType: 'HMAC-SHA256' }),
      '支付验证签名失败',
    ],
    [
      'a foreign appId, signed by the right key',
      (given) => signed({ ...given, appId: 'wx0' }),
      '调用支付JSAPI缺少参数：total_fee',
    ],
    [
      'an unknown prepay_id',
      (given) => signed({ ...given, package: 'prepay_id=wx1' }),
      '调用支付JSAPI缺少参数：total_fee',
    ],
    [
      'a number for timeStamp',
      (given) => ({ ...given, timeStamp: Number(given.timeStamp) }),
      '调用支付JSAPI缺少参数：timeStamp',
    ],
    ['a missing parameter', ({ package: _, ...given }) => given, '调用支付JSAPI缺少参数：package'],
  ])('%s', async (_name, change, err_desc) => {
    const { page, parameters } = await inWeChat()
    expect(await invoke(page, change(parameters))).toEqual({
      err_msg: 'get_brand_wcpay_request:fail',
      err_desc,
    })
    await page.context().close()
  })

  test('an expired prepay_id, and takes what another implementation signed', async () => {
    const { page, parameters, out_trade_no } = await inWeChat()
    const theirs = signed(parameters)
    expect(theirs).toEqual(parameters)
    const cancelled = await shopperAnswers(page, theirs, (phone) => phone.close())
    expect(cancelled.err_msg).toMatch(/:cancel$/)
    sandbox.expire(out_trade_no)
    expect((await invoke(page, parameters)).err_desc).toBe('调用支付JSAPI缺少参数：total_fee')
    await page.context().close()
  })

  test('a page outside of the registered address, by the address that was opened first', async () => {
    query = `?registered=${encodeURIComponent(`${shopUrl}/checkout/`)}`
    const { page, parameters } = await inWeChat({ path: '/cart' })
    await page.evaluate(() => history.pushState({}, '', '/checkout/payment'))
    expect((await invoke(page, parameters)).err_desc).toBe(`当前页面的URL未注册：${shopUrl}/cart`)
    await page.reload()
    await page.waitForFunction('!!window.WeixinJSBridge')
    const answer = await shopperAnswers(page, parameters, (phone) => phone.close())
    expect(answer.err_msg).toMatch(/:cancel$/)
    await page.context().close()
  })
})

describe('answers as it is told', () => {
  test.each([
    ['ok', undefined],
    ['cancel', undefined],
    ['fail', undefined],
    ['wrong-sign', '支付验证签名失败'],
    ['expired', '调用支付JSAPI缺少参数：total_fee'],
    ['unregistered', /^当前页面的URL未注册：http/],
  ])('%s', async (name, err_desc) => {
    const { page, parameters } = await inWeChat()
    await choose(page, name)
    const answer = await invoke(page, parameters)
    const verdict = err_desc === undefined ? name : 'fail'
    expect(answer.err_msg).toBe(`get_brand_wcpay_request:${verdict}`)
    if (err_desc === undefined) expect(answer.err_desc).toBeUndefined()
    else expect(answer.err_desc).toMatch(err_desc)
    expect(page.context().pages()).toHaveLength(1)
    await page.context().close()
  })

  test('throws', async () => {
    const { page, parameters } = await inWeChat()
    await choose(page, 'throws')
    await expect(invoke(page, parameters)).rejects.toThrow('Fake WeChat: invoke throws')
    await page.context().close()
  })

  test('silent: no answer, while a later payment is answered', async () => {
    const { page, parameters } = await inWeChat()
    await choose(page, 'silent')
    await page.evaluate((given) => {
      const { WeixinJSBridge } = window as unknown as {
        WeixinJSBridge: { invoke(name: string, given: object, back: () => void): void }
      }
      WeixinJSBridge.invoke('getBrandWCPayRequest', given, () => {
        document.title = 'answered'
      })
    }, parameters)
    await choose(page, 'cancel')
    expect((await invoke(page, parameters)).err_msg).toMatch(/:cancel$/)
    expect(await page.title()).toBe('Shop')
    await page.context().close()
  })

  test('no-bridge, by the address of the script', async () => {
    query = '?answer=no-bridge'
    const { page } = await inWeChat({ waits: false })
    const ready = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('WeixinJSBridgeReady', () => resolve(true))
          setTimeout(
            () => resolve('WeixinJSBridge' in window && !!Reflect.get(window, 'WeixinJSBridge')),
            300,
          )
        }),
    )
    expect(ready).toBe(false)
    await page.context().close()
  })

  test('another call of the bridge, and a name that is no answer', async () => {
    const { page } = await inWeChat()
    expect(await invoke(page, {}, 'hideOptionMenu')).toEqual({ err_msg: 'system:function_not_exist' })
    await expect(choose(page, 'no')).rejects.toThrow(
      'fakeWeChat.answer cannot be "no": use pay, ok, cancel, fail, wrong-sign, expired, unregistered, silent, throws, no-bridge',
    )
    await page.context().close()
  })
})

test('docs/sandbox.md has every answer', async () => {
  const { page } = await inWeChat()
  const answers = await page.evaluate(
    () => (window as unknown as { fakeWeChat: { answers: object } }).fakeWeChat.answers,
  )
  const docs = readFileSync(join(__dirname, '../../docs/sandbox.md'), 'utf8')
  for (const name of Object.keys(answers)) expect(docs).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'))
  await page.context().close()
})

test('the pop-up tells its end to a web page alone, and is framed by nobody', async () => {
  for (const origin of ['', '*', 'javascript:alert(1)', 'https://shop.example/page'])
    expect((await fetch(`${sandbox.url}/wechat/pay?origin=${encodeURIComponent(origin)}`)).status).toBe(400)
  const answer = await fetch(`${sandbox.url}/wechat/pay?origin=https://shop.example&package=%3Cb%3E`)
  expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'.*frame-ancestors 'none'/)
  expect(await answer.text()).not.toContain('<b>')
})
