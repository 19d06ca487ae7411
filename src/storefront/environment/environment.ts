/** Where a payment page runs, as far as paying is concerned. */
export type WemineEnvironment =
  /** A computer: its screen is scanned by a phone. */
  | 'desktop'
  | 'tablet'
  /** A phone's own browser. */
  | 'phone'
  /** The browser inside another app of a phone. */
  | 'in_app'
  /** WeChat on a phone or tablet: the only place where WeChat Pay opens over the page. */
  | 'wechat'
  /** WeChat on a computer, where it does not. */
  | 'wechat_desktop'
  /** A web view of a WeChat mini program: only the mini program itself can pay. */
  | 'mini_program'
  /** WeCom (WeChat for companies) on a phone. */
  | 'wecom'

/** What a user agent alone does not tell. */
export interface BrowserTraits {
  /** `navigator.maxTouchPoints`: an iPad calls itself a Macintosh. */
  touchPoints?: number | undefined
  /** `window.__wxjs_environment`, which WeChat sets to `miniprogram`. */
  wxjs?: string | undefined
}

declare global {
  interface Window {
    __wxjs_environment?: string
  }
}

/** Apps whose own browser opens the links in them. */
const APPS =
  /\b(FBAN|FBAV|FB_IAB|Instagram|Barcelona|Line|AlipayClient|AliApp|DingTalk|Feishu|Lark|xhsdiscover|XHS|QQ|Weibo|aweme|BytedanceWebview|musical_ly|TikTok|Twitter|Snapchat|Pinterest|LinkedInApp|KAKAOTALK|NAVER|WhatsApp|Telegram)\b/i
/** A web view of any other app: Android says so; an iPhone's browsers name Safari, its web views do not. */
const WEB_VIEW = /; wv\)|iPhone(?!.*Safari\/)/

/**
 * Where the page runs. A user agent given as text is read by itself, without this browser's traits.
 *
 * @returns `desktop` where there is no browser, e.g. while a server renders
 */
export function environment(userAgent?: string, traits: BrowserTraits = {}): WemineEnvironment {
  if (userAgent === undefined) {
    const { navigator, window } = globalThis
    const own = { touchPoints: navigator?.maxTouchPoints, wxjs: window?.__wxjs_environment }
    return environment(navigator?.userAgent ?? '', own)
  }
  const is = (pattern: RegExp) => pattern.test(userAgent)
  const isComputer = is(/Windows NT|Macintosh|X11|CrOS/) && !is(/Mobi/)
  if (is(/MicroMessenger|wxwork/i)) {
    if (isComputer || is(/(Windows|Mac|Linux)Wechat/i)) return 'wechat_desktop'
    if (is(/wxwork/i)) return 'wecom'
    return is(/miniProgram(?!Env)/i) || traits.wxjs === 'miniprogram' ? 'mini_program' : 'wechat'
  }
  const isTablet =
    is(/iPad|Tablet|Silk\//) ||
    (is(/Android/) && !is(/Mobi/)) ||
    (is(/Macintosh/) && (traits.touchPoints ?? 0) > 1)
  if (isTablet) return 'tablet'
  if (!is(/Mobi|iPhone|iPod/)) return 'desktop'
  return is(APPS) || is(WEB_VIEW) ? 'in_app' : 'phone'
}
