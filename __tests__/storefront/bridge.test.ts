import { pass, SECOND, useFollowedPayment } from './support/followed-payment'
import { jsapiSession } from './support/native-session'

const scene = useFollowedPayment()
const { follow } = scene

describe('K5: the bridge', () => {
  type Back = (answer: unknown) => void
  const bridge = (invoke: (back: Back) => void) =>
    Object.assign(globalThis, {
      WeixinJSBridge: { invoke: (_: string, __: object, back: Back) => invoke(back) },
    })

  test('that throws is a failure, whose words are in the snapshot', async () => {
    bridge(() => {
      throw new Error('no such method')
    })
    const { payment, shown } = follow({ session: jsapiSession() })
    await payment.pay()
    expect(shown()).toMatchObject({
      state: 'waiting',
      reason: 'bridge_fail',
      bridge: { err_msg: 'Error: no such method' },
    })
  })

  test('tells why it refused, word by word', async () => {
    const said = { err_msg: 'get_brand_wcpay_request:fail', err_code: 3, err_desc: '当前页面的URL未注册' }
    bridge((back) => back(said))
    const { payment, shown } = follow({ session: jsapiSession() })
    await payment.pay()
    expect(shown()).toMatchObject({ reason: 'bridge_fail', bridge: { ...said, err_code: '3' } })
  })

  test('that never calls back: the shopper can press again once the page is shown again and nothing was paid', async () => {
    let opened = 0
    bridge(() => {
      opened += 1
    })
    const { payment, shown } = follow({ session: jsapiSession() })
    void payment.pay()
    await pass(10 * SECOND)
    expect(shown().state).toBe('paying')
    scene.page.hide(true)
    await pass(SECOND)
    scene.page.hide(false)
    await pass(SECOND)
    expect(shown().state).toBe('paying')
    await pass(5 * SECOND)
    expect(shown()).toMatchObject({ state: 'waiting' })
    void payment.pay()
    await pass(SECOND)
    expect(opened).toBe(2)
  })

  test('that calls back late is still believed', async () => {
    let back: Back = () => {}
    bridge((given) => {
      back = given
    })
    const { payment, shown } = follow({ session: jsapiSession() })
    void payment.pay()
    await pass(SECOND)
    scene.page.hide(true)
    scene.page.hide(false)
    await pass(8 * SECOND)
    expect(shown().state).toBe('waiting')
    back({ err_msg: 'get_brand_wcpay_request:ok' })
    await pass(0)
    expect(shown()).toMatchObject({ state: 'paying', reason: 'confirming' })
  })

  test('is opened once by a shopper who presses twice', async () => {
    let opened = 0
    bridge(() => {
      opened += 1
    })
    const { payment } = follow({ session: jsapiSession() })
    void payment.pay()
    void payment.pay()
    await pass(SECOND)
    expect(opened).toBe(1)
  })
})

describe('outside of WeChat', () => {
  test('a JSAPI payment says that it cannot be opened', async () => {
    const { payment, shown } = follow({ session: jsapiSession() })
    await pass(0)
    void payment.pay()
    await pass(5 * SECOND)
    expect(shown()).toMatchObject({ state: 'waiting', reason: 'no_bridge' })
  })

  test('a JSAPI payment without signed parameters says so from the start', async () => {
    const { payment, shown } = follow({ session: jsapiSession({ jsapi: undefined }) })
    expect(shown()).toMatchObject({ state: 'waiting', reason: 'unsigned' })
    await payment.pay()
    expect(shown()).toMatchObject({ state: 'waiting', reason: 'unsigned' })
  })

  test('paying a QR code by a button does nothing', async () => {
    const { payment, shown } = follow()
    const before = shown()
    await payment.pay()
    expect(shown()).toBe(before)
  })
})
