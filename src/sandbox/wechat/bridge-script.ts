import { jsapiNames, sentences } from './jsapi-request'

/** What the fake WeChat does with a payment; `pay` is what WeChat does, the others save the pop-up. */
const answers = {
  pay: 'opens the phone, and answers what the shopper does there',
  ok: 'says "ok" although nothing is paid',
  cancel: 'says "cancel"',
  fail: 'says "fail", without a reason',
  'wrong-sign': `refuses: ${sentences.sign}`,
  expired: `refuses: ${sentences.prepay}`,
  unregistered: `refuses: ${sentences.unregistered}<address>`,
  silent: 'never calls back',
  throws: 'invoke throws',
  'no-bridge': 'WeixinJSBridge never comes',
}

/** `?answer=`, and `?registered=` with an address. */
export interface BridgeOptions {
  answer: string
  registered: string
}

/**
 * The script of `/wechat.js`: puts a fake WeChat into a page. Classic, so that a page can have it before its own modules;
 * a request for a module would carry an Origin, and the sandbox answers no page of another origin.
 *
 * @param origin the sandbox's own
 */
export function bridgeScript(origin: string, { answer, registered }: BridgeOptions): string {
  const given = { origin, answer, registered, answers, names: jsapiNames, sentences }
  return `(${source})(${JSON.stringify(given).replaceAll('<', '\\u003c')})\n`
}

const source = `({ origin, answer, registered, answers, names, sentences }) => {
  // iPhones compare the address that was opened first, also after pushState.
  const opened = location.href.split('#')[0]
  const known = (name) => {
    if (Object.hasOwn(answers, name)) return name
    throw new Error('fakeWeChat.answer cannot be "' + name + '": use ' + Object.keys(answers).join(', '))
  }
  let now = known(answer)
  window.fakeWeChat = {
    answers,
    get answer() { return now },
    set answer(name) { now = known(name) },
  }

  const agent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
    'Mobile/15E148 MicroMessenger/8.0.61(0x18003d2a) NetType/WIFI Language/en'
  if (!/MicroMessenger/.test(navigator.userAgent))
    Object.defineProperty(navigator, 'userAgent', { configurable: true, get: () => agent })

  function getBrandWCPayRequest(parameters, back) {
    const end = (verdict, err_desc) => {
      if (err_desc) console.warn('Fake WeChat refuses: ' + err_desc)
      setTimeout(() => back({ err_msg: 'get_brand_wcpay_request:' + verdict, ...(err_desc && { err_desc }) }))
    }
    const refusals = {
      'wrong-sign': sentences.sign,
      expired: sentences.prepay,
      unregistered: sentences.unregistered + opened,
    }
    if (now === 'silent') return
    if (now === 'throws') throw new Error('Fake WeChat: invoke throws')
    if (['ok', 'cancel', 'fail'].includes(now)) return end(now)
    if (refusals[now]) return end('fail', refusals[now])
    const missing = names.find((name) => typeof parameters[name] !== 'string' || !parameters[name])
    if (missing) return end('fail', sentences.missing + missing)
    if (!opened.startsWith(registered)) return end('fail', sentences.unregistered + opened)

    const query = new URLSearchParams(names.map((name) => [name, parameters[name]]))
    query.set('origin', location.origin)
    const phone = window.open(origin + '/wechat/pay?' + query, 'wechat-pay', 'popup,width=420,height=880')
    if (!phone) return end('fail', 'The browser blocked the pop-up of the fake WeChat: allow pop-ups for this page')
    const watch = setInterval(() => phone.closed && done('cancel'), 300)
    const heard = ({ source, origin: from, data }) => {
      if (source !== phone || from !== origin || !data?.fakeWeChat) return
      phone.close()
      done(data.fakeWeChat, data.err_desc)
    }
    const done = (verdict, err_desc) => {
      clearInterval(watch)
      removeEventListener('message', heard)
      if (verdict !== 'silent') end(verdict, err_desc)
    }
    addEventListener('message', heard)
  }

  const bridge = {
    invoke(name, parameters, back = () => {}) {
      if (name === 'getBrandWCPayRequest') return getBrandWCPayRequest(parameters ?? {}, back)
      setTimeout(() => back({ err_msg: 'system:function_not_exist' }))
    },
  }
  // A moment after the page, with an event, as in WeChat.
  let ready = false
  Object.defineProperty(window, 'WeixinJSBridge', { get: () => (ready && now !== 'no-bridge' ? bridge : undefined) })
  setTimeout(() => {
    if (now === 'no-bridge') return
    ready = true
    document.dispatchEvent(new Event('WeixinJSBridgeReady'))
  }, 50)
}`
