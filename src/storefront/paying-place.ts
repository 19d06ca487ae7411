/**
 * Where the page runs, by the browser's own word: inside WeChat (on a computer too), in another browser of a phone, or
 * somewhere whose screen a phone can scan. Desktop where there is no browser to ask.
 */
export function payingPlace(
  userAgent = globalThis.navigator?.userAgent ?? '',
): 'wechat' | 'phone' | 'desktop' {
  if (/MicroMessenger/i.test(userAgent)) return 'wechat'
  return /Mobi|iPhone|iPod/i.test(userAgent) && !/iPad/i.test(userAgent) ? 'phone' : 'desktop'
}
