import { type Attack, DENIED, verdicts } from './attacks-outcomes'
import type { Siege } from './attacks-siege'

const SQL = [
  "' or '1'='1",
  "1'; drop table wemine_refund; --",
  '%',
  '_%',
  '\\',
  ') union select 1,2 --',
  '$1',
  ':top',
]

/** Each list, asked with one parameter. */
const asking = async (siege: Siege, queries: string[], more: Record<string, string> = {}) => {
  const headers = { ...(await siege.store.merchant()), ...more }
  const paths = queries.flatMap((query) =>
    ['payments', 'totals', 'payments-csv'].map((list) => `/admin/wemine/${list}?${query}`),
  )
  return Promise.all(paths.map((path) => siege.send({ path, headers })))
}

/** What a merchant’s own login asks the lists for, by mistake or by somebody’s link. */
export const listAttacks: Attack[] = [
  {
    name: 'SQL in what a merchant searches for: found is nothing, and every table stands',
    try: async (siege) => {
      const { out_trade_no } = siege.victim.session
      const headers = await siege.store.merchant()
      const names = ['q', 'order_id', 'session_id', 'provider_id']
      const replies = await Promise.all(
        names.flatMap((name) =>
          SQL.map((value) =>
            siege.send({ path: `/admin/wemine/payments?${name}=${encodeURIComponent(value)}`, headers }),
          ),
        ),
      )
      const { rows } = await siege.store.sql.raw("select to_regclass('wemine_refund') as stands")
      return {
        statuses: [...new Set(replies.map(({ status }) => status))],
        told: replies.filter(({ body }) => body.includes(out_trade_no)).length,
        stands: rows[0].stands,
      }
    },
    expect: { statuses: [200], told: 0, stands: 'wemine_refund' },
  },
  {
    name: 'SQL in the days, the zone, the state and the order of a list: refused by name',
    try: async (siege) => {
      const headers = await siege.store.merchant()
      const replies = await Promise.all(
        ['from', 'to', 'time_zone', 'state', 'order', 'limit', 'offset', 'open'].flatMap((name) =>
          SQL.map((value) =>
            siege.send({ path: `/admin/wemine/payments?${name}=${encodeURIComponent(value)}`, headers }),
          ),
        ),
      )
      return { said: verdicts(replies), named: replies.every(({ body }) => body.includes('query_invalid')) }
    },
    expect: { said: [DENIED], named: true },
  },
  {
    name: 'huge limits, huge days and parameters that are none: refused by name',
    try: async (siege) => {
      const replies = await asking(siege, [
        'limit=1000000000',
        'offset=99999999999',
        'from=0001-01-01&to=9999-12-31&limit=201',
        'date=2026-01-01&date=2026-01-02',
        'q[]=1&q[__proto__][a]=1',
        'format=csv',
        `q=${'x'.repeat(4000)}`,
        'time_zone=../../etc/passwd',
      ])
      return { said: verdicts(replies), named: replies.every(({ body }) => body.includes('query_invalid')) }
    },
    expect: { said: [DENIED], named: true },
  },
  {
    name: 'a page elsewhere that reads a logged-in merchant’s totals and CSV: its browser is not allowed to',
    try: async (siege) => {
      const origin = 'https://evil.example'
      const replies = await asking(siege, ['limit=5'], { origin })
      return replies.filter(({ headers }) => headers['access-control-allow-origin'] === origin).length
    },
    expect: 0,
  },
]
