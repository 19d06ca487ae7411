import { type Attack, DENIED, verdicts } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import { until } from './http'
import { placedOrder } from './placed-order'

/** How many rows of the tables hold one of the texts. */
async function rowsWith({ store }: Siege, tables: string[], texts: string[]): Promise<number> {
  let rows = 0
  for (const table of tables)
    for (const text of texts) {
      const found = await store.sql.raw(
        'select count(*)::int as count from ?? it where strpos(row_to_json(it)::text, ?) > 0',
        [table, text],
      )
      rows += found.rows[0].count
    }
  return rows
}

/** Personal data and secrets of sessions, where they must not be or must be no more. */
export const personalDataAttacks: Attack[] = [
  {
    name: 'S7: a shopper’s data after a request to erase them: gone from the ledger and from Medusa’s rows, the money stays',
    try: async (siege) => {
      const open_id = 'oZz5openidZz5openidZz5openid'
      const shopper = await siege.payable({ trade_type: 'NATIVE', open_id })
      await siege.pays(shopper)
      await placedOrder(siege.store, shopper.cart)
      const { out_trade_no, code_url, client_secret } = shopper.session
      const path = `/admin/wemine/payments/${out_trade_no}`
      await until(
        'captured',
        async () => (await siege.store.admin('GET', path)).body.payment.state === 'captured',
      )
      const kept = () =>
        rowsWith(
          siege,
          ['cart', 'payment_session', 'payment', 'wemine_gateway_order'],
          [open_id, code_url, client_secret],
        )
      const before = await kept()
      const { status, body } = await siege.store.admin('POST', `${path}/erase`, {})
      const { payment } = (await siege.store.admin('GET', path)).body
      return {
        before: before > 1,
        status,
        body,
        after: await kept(),
        paid: payment.paid_fee,
        order: typeof payment.order_id,
      }
    },
    expect: {
      ...{ before: true, status: 200, after: 0, paid: 10880, order: 'string' },
      body: { erased: [expect.any(String)], kept: [] },
    },
  },
  {
    name: 'S7: erasing by a form, by text and by nothing at all: refused in words',
    try: async (siege) => {
      const headers = await siege.store.merchant()
      const path = `/admin/wemine/payments/${siege.victim.session.out_trade_no}/erase`
      const types = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']
      const replies = await Promise.all(
        types.map((type) =>
          siege.send({ method: 'POST', path, headers: { ...headers, 'content-type': type }, body: 'a=1' }),
        ),
      )
      return { said: verdicts(replies), words: replies.every(({ body }) => /JSON/.test(body)) }
    },
    expect: { said: [DENIED], words: true },
  },
  {
    name: 'S8: the secret of a session in the admin’s lists',
    try: async (siege) => {
      const { out_trade_no, client_secret } = siege.victim.session
      const routes = ['payments?limit=200', `payments/${out_trade_no}`, 'exceptions?limit=200']
      const answers = await Promise.all(
        routes.map((route) => siege.store.admin('GET', `/admin/wemine/${route}`)),
      )
      const texts = answers.map(({ body }) => JSON.stringify(body))
      return {
        told: texts[1]?.includes(out_trade_no),
        leaks: texts.filter((text) => text.includes(client_secret)).length,
      }
    },
    expect: { told: true, leaks: 0 },
  },
]
