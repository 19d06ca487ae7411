/**
 * Where the page runs, by its user agent: inside WeChat (on a computer too), in another browser of a phone, or on a
 * device whose screen a phone can scan. `desktop` where there is no browser, e.g. while a server renders.
 */
export function environment(
  userAgent = globalThis.navigator?.userAgent ?? '',
): 'wechat' | 'phone' | 'desktop' {
  if (/MicroMessenger/i.test(userAgent)) return 'wechat'
  return /Mobi|iPhone|iPod/i.test(userAgent) && !/iPad/i.test(userAgent) ? 'phone' : 'desktop'
}
