import { probeLedger } from '../../../src/doctor/probe-ledger'
import { brief, store1, store2 } from './support/stores'

const now = new Date('2026-11-23T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

/** What a ledger answers; the statements themselves run in __tests__/ledger/doctor.test.ts. */
interface Answers {
  health?: object
  due?: { count: number; oldest_at: Date | null }
  review?: { count: number; overdue: number }
  unconfigured?: object[]
  lost?: number
}

const healthy: Required<Answers> = {
  health: { provider_id: 'pp_wemine_hk', last_run_at: minutesAgo(0), last_notification_at: minutesAgo(3) },
  due: { count: 0, oldest_at: null },
  review: { count: 0, overdue: 0 },
  unconfigured: [],
  lost: 0,
}

function ledger(answers: Answers) {
  const { health, due, review, unconfigured, lost } = { ...healthy, ...answers }
  return {
    async raw(text: string) {
      if (text.includes('from wemine_account order by')) return { rows: [health] }
      if (text.includes('as overdue')) return { rows: [review] }
      if (text.includes(') due')) return { rows: [due] }
      if (text.includes('as lost')) return { rows: [{ lost }] }
      return { rows: text.includes('cross join lateral') ? unconfigured : [] }
    },
  }
}
const order = (more: object) => ({
  out_trade_no: '123456789012345678',
  open_id: 'never_shown',
  ...more,
})
const says = (answers: Answers, store = store2()) => probeLedger(store, ledger(answers), now)
const ran = (last_run_at: Date | null, last_notification_at: Date | null = minutesAgo(3)) => ({
  health: { provider_id: 'pp_wemine_hk', last_run_at, last_notification_at },
})

test('a ledger in order', async () => {
  const found = await says({})
  expect(brief(found)).toEqual(['ok job_runs', 'ok payments_decided', 'ok notifications_arrive'])
  expect(found.map(({ message }) => message)).toEqual([
    'the job ran 0 seconds ago, and no payment is due.',
    'no payment is overdue, and none is in manual review.',
    'the last notification of pp_wemine_hk was heard of 3 minutes ago.',
  ])
})

test.each<[string, Answers, string, RegExp]>([
  [
    'payments that are due',
    { due: { count: 2, oldest_at: minutesAgo(1) } },
    'ok job_runs',
    /and 2 payments are due\.$/,
  ],
  [
    'payments due for long',
    { due: { count: 1, oldest_at: minutesAgo(9) } },
    'warning ledger_behind',
    /1 payment is due, the oldest for 9 minutes/,
  ],
  ['a job that never ran', ran(null), 'info job_never_ran', /never run/],
  [
    'a job that never ran, with a payment',
    { ...ran(null), due: { count: 1, oldest_at: minutesAgo(1) } },
    'error job_not_running',
    /has never run, and 1 payment is due/,
  ],
  [
    'a job that stands still',
    ran(minutesAgo(6)),
    'error job_not_running',
    /has not run for 6 minutes, and no payment is due/,
  ],
  [
    'the run of another account',
    { health: { provider_id: 'pp_wemine_mo', last_run_at: minutesAgo(0) } },
    'info job_never_ran',
    /./,
  ],

  [
    'an exception',
    { review: { count: 1, overdue: 0 } },
    'warning payments_in_review',
    /^1 payment is in manual review/,
  ],
  [
    'money overdue',
    { review: { count: 2, overdue: 2 } },
    'error payments_overdue',
    /^2 payments are overdue/,
  ],
  [
    'a long list of both',
    { review: { count: 1000, overdue: 1 } },
    'warning payments_in_review',
    /^999 payments are in manual review/,
  ],

  [
    'an account that is not configured any more',
    { unconfigured: [order({ provider_id: 'pp_wemine_old' })] },
    'error account_not_configured',
    /pp_wemine_old/,
  ],

  [
    'lost notifications',
    { lost: 3 },
    'warning notifications_lost',
    /3 payments are confirmed by asking the gateway only: the last notification was heard of 3 minutes ago/,
  ],
  [
    'notifications that never came',
    { ...ran(minutesAgo(0), null), lost: 1 },
    'warning notifications_lost',
    /1 payment is confirmed .* no notification was ever heard of/,
  ],
  ['no notification yet', ran(minutesAgo(0), null), 'info notifications_none', /no payment lacks one/],
])('%s', async (_, answers, expected, words) => {
  const found = await says(answers)
  const one = found.find((finding) => brief([finding])[0] === expected)
  expect(one?.message ?? brief(found)).toMatch(words)
  expect(JSON.stringify(found)).not.toMatch(/never_shown|123456789012345678/)
})

test('each Medusa is told how the job is started', async () => {
  const health = { provider_id: 'wemine', last_run_at: minutesAgo(6) }
  expect((await says({ health }, store1()))[0]?.action).toMatch(/^Start the store/)
  expect((await says(ran(minutesAgo(6))))[0]?.action).toMatch(/workerMode "worker" or "shared"/)
})

test('a ledger that cannot be read', async () => {
  const sql = { raw: () => Promise.reject(new Error('canceling statement due to statement timeout')) }
  const found = await probeLedger(store2(), sql, now)
  expect(brief(found)).toEqual(['warning ledger_unreadable'])
  expect(found[0]?.message).toContain('statement timeout')
})

test('a notification that came within 30 s of the last one is not written down, and not missed', async () => {
  const asked: [string, Record<string, unknown>][] = []
  const { raw } = ledger({})
  const sql = {
    raw: (text: string, values: Record<string, unknown>) => {
      asked.push([text, values])
      return raw(text)
    },
  }
  await probeLedger(store2(), sql, now)
  const [text, values] = asked.find(([one]) => one.includes('as lost')) ?? []
  expect(values?.last).toEqual(new Date(minutesAgo(3).getTime() + 30_000))
  expect(text).toContain("confirmed_by is distinct from 'notification'")
})
