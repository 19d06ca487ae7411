export type PageLanguage = 'en' | 'zh-HK' | 'zh-CN'

/** What the server itself says on the payment page: where the page's script does not run, or there is nothing to pay. */
interface ServerWords {
  title: string
  needs_script: string
  unknown: string
  ended: string
}

export const words: Record<PageLanguage, ServerWords> = {
  en: {
    title: 'WeChat Pay',
    needs_script: 'This page needs JavaScript. Turn it on, or open this link inside WeChat.',
    unknown: 'This payment link is not valid. Ask the store for a new one.',
    ended: 'This payment link has ended: its payment is done. If you have a question, contact the store.',
  },
  'zh-HK': {
    title: '微信支付',
    needs_script: '此頁面需要 JavaScript。請啟用 JavaScript，或在微信中開啟此連結。',
    unknown: '此付款連結無效，請向商店索取新連結。',
    ended: '此付款連結已失效：付款已處理完成。如有查詢，請聯絡商店。',
  },
  'zh-CN': {
    title: '微信支付',
    needs_script: '此页面需要 JavaScript。请启用 JavaScript，或在微信中打开此链接。',
    unknown: '此付款链接无效，请向商家索取新链接。',
    ended: '此付款链接已失效：付款已处理完成。如有疑问，请联系商家。',
  },
}

/** Traditional characters, by script or, where none is named, by place. */
const TRADITIONAL = /^(yue|zh(?!-hans).*-(hant|hk|mo|tw))\b/i

/** The language of a request: `?lang`, else the first of its Accept-Language that there are words in, else English. */
export function pageLanguage(lang: unknown, accepted = ''): PageLanguage {
  const weighed = accepted
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [language = '', ...parameters] = part.trim().split(';')
      const weight = parameters.find((one) => /^\s*q=/.test(one))?.replace(/^\s*q=/, '')
      return { language, weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
  for (const language of [String(lang ?? ''), ...weighed]) {
    if (TRADITIONAL.test(language)) return 'zh-HK'
    if (/^zh\b/i.test(language)) return 'zh-CN'
    if (/^en\b/i.test(language)) return 'en'
  }
  return 'en'
}
