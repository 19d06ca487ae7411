/** What the page says beside the kit's own words. */
interface PageWords {
  preparing: string
  /** In place of the kit's own: this page shows no order. */
  hint_link: string
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
    hint_link:
      'Copy the link, paste it into any WeChat chat, for example File Transfer, and tap it there. This page shows when it is paid.',
    back: 'Back to the store',
    going_back: 'Taking you back to the store…',
    over: 'There is nothing left to pay here. If you have a question, contact the store.',
    changed: 'The amount has changed. Go back to the store, or ask it for a new link.',
    again: 'Try again',
  },
  'zh-HK': {
    preparing: '正在準備付款…',
    hint_link: '複製連結，貼到任何微信對話（例如「文件傳輸助手」）後按一下。付款後，此頁會顯示結果。',
    back: '返回商店',
    going_back: '正在返回商店…',
    over: '此處沒有需要支付的款項。如有查詢，請聯絡商店。',
    changed: '金額已更改。請返回商店，或向商店索取新連結。',
    again: '再試一次',
  },
  'zh-CN': {
    preparing: '正在准备付款…',
    hint_link: '复制链接，粘贴到任意微信聊天（如“文件传输助手”）并点击。付款后，本页会显示结果。',
    back: '返回商家',
    going_back: '正在返回商家…',
    over: '此处没有需要支付的款项。如有疑问，请联系商家。',
    changed: '金额已更改。请返回商家，或向商家索取新链接。',
    again: '重试',
  },
}

export const wordsOf = (language: string): PageWords => words[language] ?? (words.en as PageWords)
