import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import i18n from '../../src/admin/i18n'
import { lastPage } from '../../src/admin/show/last-page'
import { moneyText } from '../../src/admin/show/money'
import { refundsBy } from '../../src/admin/show/refunds-by'
import { leftOf, statusOf } from '../../src/admin/show/status'
import { warningsOf } from '../../src/admin/show/warnings'
import { todayIn } from '../../src/admin/show/zones'
import type { AdminDecision, AdminPayment, AdminRefund } from '../../src/contract/admin'
import type { AdminAccount, AdminHealth } from '../../src/contract/totals'
import { filesBelow, root } from '../support/sources'

type Words = { [key: string]: string | Words }

/** Every text by its whole key, `fact.amount`. */
function flat(words: Words, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value]] : Object.entries(flat(value, `${before}${key}.`)),
    ),
  )
}

const english = flat(i18n.en.wemine)
const sources = filesBelow('src/admin').filter(({ name }) => !name.includes('/i18n/'))

describe('the words', () => {
  test.each(['zhTW', 'zhCN'] as const)('in %s: the same keys, with the same values in them', (language) => {
    const slots = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
    const words = flat(i18n[language].wemine)
    expect(Object.keys(words)).toEqual(Object.keys(english))
    for (const [key, text] of Object.entries(english)) {
      expect([key, slots(words[key] ?? '')]).toEqual([key, slots(text)])
      expect(words[key]).not.toBe('')
    }
  })

  test('simplified Chinese has no traditional character of the words that it is made from', () => {
    const traditional =
      /[項業請設鑰關顧間號實際帳戶經歷筆應頁線結絕繼續傳動標記後說憑區計淨現點異務類種啟檢確認聯據輸選較對發屬統這將給備貨電齊來問顯敗]/
    expect(Object.values(flat(i18n.zhCN.wemine)).filter((text) => traditional.test(text))).toEqual([])
  })

  test('both admins show them: what only Medusa 2 has is said of Medusa 2', () => {
    const all = [i18n.en, i18n.zhTW, i18n.zhCN].flatMap(({ wemine }) => Object.values(flat(wemine)))
    const ofMedusa2 = all.filter((text) =>
      /worker mode|workerMode|rbac|API key|medusa-config\.ts/i.test(text),
    )
    expect(ofMedusa2.length).toBeGreaterThan(0)
    expect(ofMedusa2.filter((text) => !text.includes('Medusa 2'))).toEqual([])
  })

  test('every key that the sources name is there', () => {
    const named = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bt\('([\w.]+)'/g)].map(([, key]) => key ?? ''),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((key) => !(key in english))).toEqual([])
  })

  test('no word is left to i18next’s plurals: it knows none for the admin’s codes zhTW and zhCN, and shows English', () => {
    expect(Object.keys(english).filter((key) => /_(zero|one|two|few|many|other)$/.test(key))).toEqual([])
  })
})

test('every class is one that the admin’s own stylesheet has, so that nothing has to be scanned for it', () => {
  const css = readFileSync(join(root, 'node_modules/@medusajs/dashboard/dist/app.css'), 'utf8')
  const known = new Set(
    [...css.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
  )
  const used = sources.flatMap(({ text }) =>
    [...text.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  expect(used.length).toBeGreaterThan(100)
  expect(used.filter((name) => !known.has(name))).toEqual([])
})

describe('what is said of a payment', () => {
  const payment = (more: Partial<AdminPayment>) =>
    ({
      review: null,
      state: 'captured',
      total_fee: 10880,
      paid_fee: 10880,
      refunded_fee: 0,
      ...more,
    }) as AdminPayment

  test.each([
    [{}, 'captured'],
    [{ refunded_fee: 1 }, 'partly_refunded'],
    [{ refunded_fee: 10880 }, 'refunded'],
    [{ state: 'open', superseded_at: null }, 'open'],
    [{ state: 'open', superseded_at: '2026-11-28T00:00:00.000Z' }, 'superseded'],
    [{ state: 'authorized' }, 'paid'],
    [{ state: 'exception', review: 'exception' }, 'exception'],
    [{ state: 'exception' }, 'decided'],
    [{ review: 'refund_unknown' }, 'refund_unknown'],
    [{ state: 'expired' }, 'expired'],
  ] as [Partial<AdminPayment>, string][])('%j: %s, which has a word', (more, key) => {
    expect(statusOf(payment(more)).key).toBe(key)
    expect(english).toHaveProperty([`state.${key}`])
  })

  test('what is left is what was really paid, less what was refunded', () => {
    expect(leftOf(payment({ paid_fee: 1088, refunded_fee: 88 }))).toBe(1000)
    expect(leftOf(payment({ paid_fee: null }))).toBe(10880)
  })

  test('amounts have the digits of their currency', () => {
    expect(moneyText(10880, 'HKD', 2, 'en-GB')).toBe('HK$108.80')
    expect(moneyText(1500, 'JPY', 0, 'en-GB')).toBe('JP¥1,500')
  })

  test.each(['港幣', 'HK', 'HKD?', ''])(
    'a currency of the gateway’s that is none, %j, breaks no page',
    (currency) => {
      expect(moneyText(125446, currency, 2, 'en-GB')).toBe(`${currency} 1,254.46`)
    },
  )

  test('the page of a row that has left the list gives way to the last that has one', () => {
    expect([0, 1, 10, 11, 20, 21].map((count) => lastPage(count, 10))).toEqual([0, 0, 0, 1, 1, 2])
  })

  test('a day begins at midnight of its time zone', () => {
    const late = new Date('2026-11-28T16:30:00Z')
    expect(todayIn('Asia/Hong_Kong', late)).toBe('2026-11-29')
    expect(todayIn('UTC', late)).toBe('2026-11-28')
  })
})

describe('who asked for a refund', () => {
  const at = (minute: number) => `2026-11-28T12:0${minute}:00.000Z`
  const refund = (reason: AdminRefund['reason'], minute: number) =>
    ({ id: `${reason}${minute}`, reason, created_at: at(minute) }) as AdminRefund
  const decided = (decision: AdminDecision['decision']) => ({ decision, created_at: at(3) }) as AdminDecision
  const people = (refunds: AdminRefund[], ...decisions: AdminDecision[]) => {
    const by = refundsBy({ refunds, decisions })
    expect([...by.people, ...by.itself]).toHaveLength(refunds.length)
    return by.people.map(({ id }) => id)
  }

  test('somebody in Medusa, or whoever decided to refund before it; else the store by itself', () => {
    expect(people([refund('auto', 1), refund('platform', 2)])).toEqual(['platform2'])
    const refunds = [refund('auto', 1), refund('auto', 3), refund('auto', 4)]
    expect(people(refunds, decided('refund'))).toEqual(['auto3', 'auto4'])
    expect(people(refunds, decided('refund_not_done'))).toEqual([])
  })

  test('of a refund that the store or a person began, the timeline names no reason', () => {
    for (const [language, words] of [
      ['en', /owed/],
      ['zhTW', /欠款/],
      ['zhCN', /欠款/],
    ] as const)
      expect(flat(i18n[language].wemine)['timeline.refund_requested_auto']).not.toMatch(words)
  })
})

describe('the warnings', () => {
  const now = Date.parse('2026-11-28T12:00:00Z')
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  const account: AdminAccount = {
    provider_id: 'pp_wemine_hk',
    is_test: false,
    last_success_at: ago(1),
    last_failure_at: null,
    last_failure_kind: null,
    last_notification_at: ago(2),
    lost_notifications: 0,
    last_run_at: ago(0),
    paused_until: null,
  }
  const health: AdminHealth['health'] = {
    job: { last_run_at: ago(0), age: 3, is_running: true },
    due: { count: 0, oldest_at: null },
    in_review: { count: 0, oldest_at: null },
    accounts: [account],
    findings: [],
    counts: { error: 0, warning: 0, info: 0, ok: 0 },
    probed_at: ago(1),
  }
  const keys = (more: Partial<AdminHealth['health']>, of: Partial<AdminAccount> = {}) =>
    warningsOf({ ...health, accounts: [{ ...account, ...of }], ...more }, now).map(({ key }) => key)

  test('none where all is well', () => {
    expect(keys({})).toEqual([])
  })

  test.each([
    ['job_stopped', { job: { last_run_at: ago(9), age: 540, is_running: false } }, {}],
    ['job_never', { job: { last_run_at: null, age: null, is_running: false } }, {}],
    ['due_late', { due: { count: 3, oldest_at: ago(11) } }, {}],
    ['no_notification', {}, { last_notification_at: null }],
    ['no_notification', {}, { last_notification_at: null, lost_notifications: 3 }],
    ['notifications_stopped', {}, { lost_notifications: 20 }],
    ...(['unreachable', 'unknown', 'malformed', 'misconfigured', 'refused'] as const).map(
      (last_failure_kind): [string, object, object] => [
        `gateway_${last_failure_kind}`,
        {},
        { last_failure_kind, last_failure_at: ago(0.5) },
      ],
    ),
  ])('%s, with what to do', (key, more, of) => {
    expect(keys(more, of)).toEqual([key])
    expect(english[`warning.${key}`]).toMatch(/\. [A-Z].*\.$|; .*\.$/)
  })

  test('a failure is over with the next good answer, and what is due now is no warning', () => {
    expect(keys({}, { last_failure_kind: 'unreachable', last_failure_at: ago(5) })).toEqual([])
    expect(keys({ due: { count: 3, oldest_at: ago(9) } })).toEqual([])
  })
})
