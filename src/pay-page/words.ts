/** What the page says beside the kit's own words. */
export interface PageWords {
  preparing: string
  open_title: string
  open_how: string
  copy: string
  copied: string
  share: string
  other_phone: string
  back: string
  going_back: string
  /** Nothing is owed any more. */
  over: string
  /** The amount was changed. */
  changed: string
  failed: string
  again: string
}

export const words: Record<'en' | 'zh-HK' | 'zh-CN', PageWords> = {
  en: {
    preparing: 'Preparing your payment…',
    open_title: 'Open this page in WeChat',
    open_how: 'Copy the link, send it to yourself or to a friend in WeChat, and tap it there.',
    copy: 'Copy link',
    copied: 'Link copied',
    share: 'Share',
    other_phone: 'Scan with another phone',
    back: 'Back to the store',
    going_back: 'Taking you back to the store…',
    over: 'There is nothing left to pay here. If you have a question, contact the store.',
    changed: 'The amount has changed. Go back to the store, or ask it for a new link.',
    failed: 'The payment could not be started. You were not charged.',
    again: 'Try again',
  },
  'zh-HK': {
    preparing: '正在準備付款…',
    open_title: '在微信中開啟此頁面',
    open_how: '複製連結，在微信傳送給自己或朋友，然後在微信內點按連結。',
    copy: '複製連結',
    copied: '已複製連結',
    share: '分享',
    other_phone: '使用另一部手機掃描',
    back: '返回商店',
    going_back: '正在返回商店…',
    over: '此處沒有需要支付的款項。如有查詢，請聯絡商店。',
    changed: '金額已更改。請返回商店，或向商店索取新連結。',
    failed: '未能開始付款，你未被扣款。',
    again: '再試一次',
  },
  'zh-CN': {
    preparing: '正在准备付款…',
    open_title: '在微信中打开此页面',
    open_how: '复制链接，在微信里发送给自己或朋友，然后在微信中点击链接。',
    copy: '复制链接',
    copied: '链接已复制',
    share: '分享',
    other_phone: '用另一部手机扫码',
    back: '返回商家',
    going_back: '正在返回商家…',
    over: '此处没有需要支付的款项。如有疑问，请联系商家。',
    changed: '金额已更改。请返回商家，或向商家索取新链接。',
    failed: '未能发起付款，您未被扣款。',
    again: '重试',
  },
}
