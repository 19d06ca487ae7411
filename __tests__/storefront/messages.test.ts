import { chooseLanguage, en, languageOf, statusText, type WemineMessages } from '../../src/storefront'
import { shown, steps } from '../../src/storefront/controller/stages'
import { zhCN } from '../../src/storefront/messages/zh-cn'
import { zhHK } from '../../src/storefront/messages/zh-hk'

const messages = { en: en.messages, 'zh-HK': zhHK.messages, 'zh-CN': zhCN.messages }

const languages = Object.entries(messages)
const keys = Object.keys(messages.en) as (keyof WemineMessages)[]

test.each(languages)('%s says everything, and fills in the same places as English', (_, words) => {
  expect(Object.keys(words).sort()).toEqual([...keys].sort())
  const places = (text: string) => text.match(/\{\w+\}/g) ?? []
  for (const key of keys) {
    expect(words[key].trim()).not.toBe('')
    expect(places(words[key])).toEqual(places(messages.en[key]))
  }
})

test('no language has a sentence of another', () => {
  for (const key of keys) expect(messages['zh-HK'][key]).toMatch(/\p{Script=Han}/u)
  for (const key of keys) expect(messages['zh-CN'][key]).toMatch(/\p{Script=Han}/u)
  for (const key of keys) expect(messages.en[key]).not.toMatch(/\p{Script=Han}/u)
  // Characters that only the one or the other writes.
  expect(Object.values(messages['zh-HK']).join('')).not.toMatch(/[扫请码单订钱间编号现网]/)
  expect(Object.values(messages['zh-CN']).join('')).not.toMatch(/[掃請碼單訂錢間編號現網]/)
})

test.each([
  ['zh-HK', 'refunded', '未能成立訂單，款項會自動退回你的付款帳戶。'],
  ['zh-HK', 'attention', '已收到款項，訂單需由商店人手處理。請提供付款編號聯絡商店。'],
  ['zh-HK', 'time_left', '剩餘時間 {time}'],
  ['zh-HK', 'expired', '二維碼已過期，請重新付款。'],
  ['zh-CN', 'refunded', '订单未能生成，款项将原路退回。'],
  ['zh-CN', 'attention', '已收款，订单需商家人工处理，请提供付款编号联系商家。'],
  ['zh-CN', 'expired', '二维码已过期，请重新付款。'],
  ['en', 'closed', 'This payment was not completed. You were not charged.'],
] as const)('%s says of "%s" what a payment page of the place says', (language, key, text) => {
  expect(messages[language][key]).toBe(text)
})

test('no language sends the shopper to the album with the code: WeChat refuses it there', () => {
  for (const [, words] of languages) {
    expect(words.scan_other_phone).toMatch(/another phone|另一部手[機机]/)
    expect(words.hint_other_phone).toMatch(/camera|相[機机]/)
    expect(Object.values(words).join()).not.toMatch(
      /save the code|choose it|先儲存|先保存|從相簿選取。|从相册选取。/i,
    )
  }
})

test.each(languages)('K7: %s does not say on the phone’s word that nothing was charged', (_, words) => {
  const charged = /charged|扣/i
  expect(words.closed).toMatch(charged)
  for (const reason of ['cancelled', 'bridge_fail', 'no_bridge', 'unsigned'] as const)
    expect(statusText({ state: 'waiting', reason, trade_type: 'JSAPI' }, words)).not.toMatch(charged)
})

test('every state a payment can reach has a sentence, in every language', () => {
  const reached = Object.values(steps)
    .flatMap((row) => Object.values(row).filter((step) => step !== undefined))
    .map(([stage, reason]) => [shown[stage][0], reason ?? shown[stage][1]] as const)
  expect(reached.length).toBeGreaterThan(60)
  for (const [, words] of languages)
    for (const trade_type of ['NATIVE', 'JSAPI'] as const)
      for (const [state, reason] of reached) {
        const said = statusText({ state, trade_type, ...(reason && { reason }) }, words)
        expect(Object.values(words)).toContain(said)
      }
})

test.each([
  ['waiting', undefined, 'NATIVE', 'scan'],
  ['waiting', undefined, 'JSAPI', 'tap'],
  ['waiting', 'cancelled', 'JSAPI', 'cancelled'],
  ['paying', undefined, 'JSAPI', 'paying'],
  ['paying', 'confirming', 'JSAPI', 'confirming'],
  ['failed', 'closed', 'NATIVE', 'closed'],
  ['failed', 'refunded', 'NATIVE', 'refunded'],
  ['failed', 'attention', 'NATIVE', 'attention'],
  ['failed', 'reviewed', 'NATIVE', 'reviewed'],
  ['offline', undefined, 'NATIVE', 'offline'],
  ['offline', 'paid', 'NATIVE', 'paid_offline'],
  ['refused', undefined, 'NATIVE', 'refused'],
  ['replaced', undefined, 'NATIVE', 'replaced'],
] as const)('%s (%s) of %s says "%s"', (state, reason, trade_type, key) => {
  expect(statusText({ state, trade_type, ...(reason && { reason }) }, messages.en)).toBe(messages.en[key])
})

test.each([
  ['NATIVE', 'no_code'],
  ['JSAPI', 'no_bridge'],
] as const)('K11: %s with no way to pay says "%s"', (trade_type, key) => {
  expect(statusText({ state: 'waiting', trade_type }, messages.en, 'none')).toBe(messages.en[key])
})

test.each([
  [['zh-HK'], 'zh-HK'],
  [['zh-TW', 'en'], 'zh-HK'],
  [['zh-MO'], 'zh-HK'],
  [['zh-Hant-US'], 'zh-HK'],
  [['yue'], 'zh-HK'],
  [['zh'], 'zh-CN'],
  [['zh-CN'], 'zh-CN'],
  [['zh-Hans-HK'], 'zh-CN'],
  [['ZH-hk'], 'zh-HK'],
  [['en-GB', 'zh-HK'], 'en'],
  [['fr', 'zh-Hans', 'en'], 'zh-CN'],
  [['', 'fr'], 'en'],
  [['zhx', 'english'], 'en'],
  [[], 'en'],
])('of %j, %s is chosen', (wanted, chosen) => {
  expect(chooseLanguage(wanted)).toBe(chosen)
})

test('a language speaks where it was given and is wanted; else English does', () => {
  const languages = [zhHK]
  expect(languageOf({ languages, language: 'zh-TW' }).messages.pay).toBe(zhHK.messages.pay)
  expect(languageOf({ languages, language: 'zh-CN' }).language).toBe('zh-HK')
  expect(languageOf({ languages, language: 'fr' }).language).toBe('en')
  expect(languageOf({ language: 'zh-HK' }).language).toBe('en')
  expect(languageOf({ languages, language: 'zh-HK', messages: { pay: 'P' } }).messages).toMatchObject({
    pay: 'P',
    scan: zhHK.messages.scan,
  })
  const french = { language: 'fr', messages: { ...en.messages, pay: 'Payer' } }
  expect(languageOf({ languages: [french], language: 'fr-CA' }).messages.pay).toBe('Payer')
})
