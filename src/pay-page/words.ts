/** What the page says beside the kit's own words. */
interface PageWords {
  preparing: string
  back: string
  going_back: string
  /** Nothing is owed any more. */
  over: string
  /** The amount was changed. */
  changed: string
  again: string
}

const words: Record<string, PageWords> = {
  en: {
    preparing: 'Preparing your payment…',
    back: 'Back to the store',
    going_back: 'Taking you back to the store…',
    over: 'There is nothing left to pay here. If you have a question, contact the store.',
    changed: 'The amount has changed. Go back to the store, or ask it for a new link.',
    again: 'Try again',
  },
  'zh-HK': {
    preparing: '正在準備付款…',
    back: '返回商店',
    going_back: '正在返回商店…',
    over: '此處沒有需要支付的款項。如有查詢，請聯絡商店。',
    changed: '金額已更改。請返回商店，或向商店索取新連結。',
    again: '再試一次',
  },
  'zh-CN': {
    preparing: '正在准备付款…',
    back: '返回商家',
    going_back: '正在返回商家…',
    over: '此处没有需要支付的款项。如有疑问，请联系商家。',
    changed: '金额已更改。请返回商家，或向商家索取新链接。',
    again: '重试',
  },
}

export const wordsOf = (language: string): PageWords => words[language] ?? (words.en as PageWords)
