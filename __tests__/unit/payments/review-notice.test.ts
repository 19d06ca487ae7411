import { NOTICE_LANGUAGES } from '#payments/account/options'
import { noticeKey, REVIEW_EVENTS, reviewNotice } from '#payments/admin/review-notice'
import admin from '../../../src/admin/i18n'
import { gatewayOrder, later } from './support/gateway-order'

const page = { en: admin.en, 'zh-HK': admin.zhTW, 'zh-CN': admin.zhCN }
const data = {
  ...{ out_trade_no: '1738034501277', provider_id: 'pp_wemine_hk', state: 'exception' },
  ...{ total_fee: 10880, fee_type: 'HKD', refunded_fee: 0, order_id: null, problem: 'paid HKD 0.01' },
}

test.each(NOTICE_LANGUAGES)(
  '%s: every event says the number, the amount, the reason and the page',
  (language) => {
    const notices = REVIEW_EVENTS.map((event) => reviewNotice(event, data, language))
    for (const { subject, text } of notices) {
      expect(subject).toContain('1738034501277')
      expect(text).toContain('HKD 108.80')
      expect(text).toContain('paid HKD 0.01')
      expect(text).toContain(page[language].wemine.menu)
    }
    expect(new Set(notices.map(({ text }) => text)).size).toBe(REVIEW_EVENTS.length)
  },
)

test('without a reason there is no line for it', () => {
  const { text } = reviewNotice('wemine.payment.overdue', { ...data, problem: null }, 'en')
  expect(text.split('\n')).toEqual([
    'A payment of HKD 108.80 was made 30 minutes ago, and has neither an order nor a refund.',
    'Open the page "WeChat Pay" in your store’s admin to see what can be done.',
  ])
})

test('an event that is delivered twice is one notice; a payment that needs review again is another', () => {
  const key = (at: number, more = {}) =>
    REVIEW_EVENTS.map((event) =>
      noticeKey(
        event,
        { ...data, ...more },
        gatewayOrder({ exception_at: later(at), overdue_at: later(at), refund_in_doubt: `refund_${at}` }),
      ),
    )
  expect(key(1, { state: 'refunding', refunded_fee: 10880 })).toEqual(key(1))
  expect(new Set([...key(1), ...key(2)]).size).toBe(2 * REVIEW_EVENTS.length)
  expect(noticeKey('wemine.payment.overdue', data, undefined)).toBe('wemine.payment.overdue 1738034501277 0')
})
