import { environment, shopperData } from '../../src/storefront'

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
const wechatOnIphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_HK'

test.each([
  ['wechat', wechatOnIphone],
  [
    'wechat',
    'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/116 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560 Language/zh_CN',
  ],
  [
    'wechat',
    'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 Chrome/107 Safari/537.36 MicroMessenger/7.0.20 WindowsWechat(0x63090a13) XWEB/8555',
  ],
  [
    'phone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1',
  ],
  ['phone', 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/124 Mobile Safari/537.36'],
  ['phone', 'Mozilla/5.0 (Android 14; Mobile; rv:125.0) Gecko/125.0 Firefox/125.0'],
  [
    'desktop',
    'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1 Mobile/15E148 Safari/604.1',
  ],
  ['desktop', 'Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 Chrome/124 Safari/537.36'],
  [
    'desktop',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15',
  ],
  ['desktop', ''],
])('%s: %s', (place, userAgent) => {
  expect(environment(userAgent)).toBe(place)
})

test('where nothing tells the browser, it is a desktop', () => {
  expect(environment()).toBe('desktop')
})

test('WeChat Pay is opened only inside WeChat, and only when it is known who pays', () => {
  const jsapi = { trade_type: 'JSAPI', open_id: OPEN_ID }
  expect(shopperData({ open_id: OPEN_ID, userAgent: wechatOnIphone })).toEqual(jsapi)
  expect(shopperData({ userAgent: wechatOnIphone })).toEqual({ trade_type: 'NATIVE' })
  expect(shopperData({ open_id: OPEN_ID, userAgent: 'Mozilla/5.0 (iPhone) Mobile' })).toEqual({
    trade_type: 'NATIVE',
  })
  expect(shopperData()).toEqual({ trade_type: 'NATIVE' })
})
