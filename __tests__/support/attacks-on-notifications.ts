import { toXml } from '../../src/wemine/notifications/xml'
import { type Attack, acknowledged, FORGED_LINE, refused, verdict, verdicts } from './attacks-outcomes'
import type { Siege } from './attacks-siege'

/** The last genuine notification of the victim's payment, letter for letter. */
const genuine = ({ store, victim }: Siege): string => {
  const own = store.sandbox.notifications().filter((one) => one.out_trade_no === victim.session.out_trade_no)
  return own[0]?.body ?? ''
}
export const claim = (siege: Siege, change?: Record<string, string>) => siege.claim(siege.attacker, change)
export const UNPAID = /the gateway does not say that this order is paid/

/** Notifications that lie. `hasKey`: the store holds the merchant's key and can tell by the signature alone. */
export const notificationAttacks = (hasKey: boolean): Attack[] => {
  const unproven = refused(hasKey ? /wrong sign/ : UNPAID)
  return [
    {
      name: 'a claim to have paid, with no sign',
      try: (siege) => siege.hook(toXml(claim(siege))),
      expect: unproven,
    },
    {
      name: 'a claim signed with the merchant’s own key, as if that had leaked',
      try: (siege) => siege.hook(siege.signed(claim(siege))),
      expect: refused(UNPAID),
    },
    {
      name: 'the victim’s genuine notification with the attacker’s number in it',
      try: (siege) =>
        siege.hook(
          genuine(siege).replaceAll(siege.victim.session.out_trade_no, siege.attacker.session.out_trade_no),
        ),
      expect: unproven,
    },
    {
      name: 'the victim’s genuine notification with 1 cent in it: what it says counts for nothing',
      try: async (siege) => {
        await siege.hook(genuine(siege).replace(/<total_fee><!\[CDATA\[\d+/, '<total_fee><![CDATA[1'))
        return siege.store.orderOf(siege.victim.cart)
      },
      expect: { total: 10880, captured: 10880, refunded: 0 },
    },
    {
      name: 'the victim’s genuine notification, 20 times more',
      try: async (siege) => {
        const replies = await Promise.all(Array.from({ length: 20 }, () => siege.hook(genuine(siege))))
        return { replies, order: await siege.store.orderOf(siege.victim.cart) }
      },
      expect: { replies: Array(20).fill(acknowledged), order: { captured: 10880 } },
    },
    {
      name: 'the victim’s genuine notification once more, after a refund',
      try: async (siege) => {
        const order = await siege.store.orderOf(siege.victim.cart)
        await siege.store.refund(order?.id ?? '', 100)
        await siege.hook(genuine(siege))
        const { out_trade_no } = siege.victim.session
        return {
          ...(await siege.store.orderOf(siege.victim.cart)),
          gateway: siege.store.sandbox.money()[out_trade_no],
        }
      },
      expect: { captured: 10880, refunded: 100, gateway: { paid: 10880, refunded: 100 } },
    },
    {
      name: 'a notification of another merchant’s account, well signed',
      try: (siege) =>
        siege.hook(siege.signed(claim(siege, { mch_id: '9999999999', sub_mch_id: '9999999999' }))),
      expect: refused(UNPAID),
    },
    {
      name: 'a notification of a number that nobody has, well signed',
      try: (siege) => siege.hook(siege.signed(claim(siege, { out_trade_no: '987654321987654321' }))),
      expect: refused(/unknown out_trade_no|does not/),
    },
    {
      name: 'a genuine notification of a sale that another shop of this account made: a person is told, no order',
      try: async (siege) => {
        const out_trade_no = String(700_000_000_000_000_000 + Math.floor(Math.random() * 1e9))
        await siege.sellElsewhere(out_trade_no)
        const [attempt] = await siege.store.sandbox.notify(out_trade_no, {
          url: `${siege.store.url}/hooks/wemine`,
        })
        const [row] = await siege.store.sql('wemine_gateway_order').where({ out_trade_no })
        return { heard: attempt?.acknowledged, state: row?.state, order: row?.order_id }
      },
      expect: { heard: true, state: 'exception', order: null },
    },
    {
      name: 'the same of a sale that another shop of this account made, with no sign: not asked about, not listed',
      try: async (siege) => {
        const out_trade_no = String(700_000_000_000_000_000 + Math.floor(Math.random() * 1e9))
        await siege.sellElsewhere(out_trade_no)
        const reply = await siege.hook(toXml(claim(siege, { out_trade_no })))
        const rows = await siege.store.sql('wemine_gateway_order').where({ out_trade_no })
        const asked = siege.store.sandbox.requests().filter(({ path }) => path.includes(out_trade_no))
        // Listed in the end, so that all accounts of the money agree.
        await siege.store.sandbox.notify(out_trade_no, { url: `${siege.store.url}/hooks/wemine` })
        return { reply, rows, asked }
      },
      expect: { reply: refused(hasKey ? /wrong sign/ : /unknown out_trade_no/), rows: [], asked: [] },
    },
    {
      name: 'a person who returns another shop’s sale: only with its amount, typed',
      try: async (siege) => {
        const out_trade_no = String(700_000_000_000_000_000 + Math.floor(Math.random() * 1e9))
        await siege.sellElsewhere(out_trade_no)
        await siege.store.sandbox.notify(out_trade_no, { url: `${siege.store.url}/hooks/wemine` })
        const path = `/admin/wemine/payments/${out_trade_no}/resolve`
        const refund = (amount?: string) => siege.store.admin('POST', path, { action: 'refund', amount })
        const back = () => siege.store.sandbox.money()[out_trade_no]?.refunded
        const answers = [await refund(), await refund('5'.repeat(13)), await refund('500')]
        const before = back()
        return { said: verdicts(answers), before, typed: (await refund('5.00')).status, after: back() }
      },
      expect: { said: ['denied'], before: 0, typed: 200, after: 500 },
    },
    {
      name: 'a notification of an order that the gateway has closed, well signed',
      try: async (siege) => {
        const shopper = await siege.payable()
        siege.store.sandbox.closeOrder(shopper.session.out_trade_no)
        const reply = await siege.hook(siege.signed(siege.claim(shopper)))
        return { reply, completes: await siege.completes(shopper.cart) }
      },
      expect: { reply: refused(UNPAID), completes: 'no order' },
    },
    {
      name: 'a notification that reports its own failure',
      try: (siege) =>
        siege.hook(siege.signed(claim(siege, { result_code: 'FAIL', err_code_des: `X\n${FORGED_LINE}` }))),
      expect: refused(/failure/),
    },
    {
      name: 'a number with a line break in it, to forge a line of the log',
      try: (siege) => siege.hook(siege.signed(claim(siege, { out_trade_no: `123456\n${FORGED_LINE}` }))),
      expect: refused(/is not an order number/),
    },
    {
      name: 'a claim in JSON',
      try: (siege) => siege.hook(JSON.stringify(claim(siege)), { 'content-type': 'application/json' }),
      expect: refused(/XML/),
    },
    {
      name: 'a claim as a form',
      try: (siege) =>
        siege.hook(`${new URLSearchParams(claim(siege))}`, {
          'content-type': 'application/x-www-form-urlencoded',
        }),
      expect: refused(/XML/),
    },
    {
      name: 'a claim as a file of a form',
      try: (siege) =>
        siege.hook(
          `--x\r\nContent-Disposition: form-data; name="xml"\r\n\r\n${siege.signed(claim(siege))}\r\n--x--`,
          {
            'content-type': 'multipart/form-data; boundary=x',
          },
        ),
      expect: refused(/XML/),
    },
    {
      name: 'a claim in the query string',
      try: async (siege) => {
        const path = `/hooks/wemine?${new URLSearchParams(claim(siege))}`
        return siege.send({ method: 'POST', path })
      },
      expect: refused(/XML/),
    },
    {
      name: 'a claim by GET: a sentence, and nobody looks into the claim',
      try: async (siege) => {
        const body = siege.signed(claim(siege))
        const { status, body: said } = await siege.send({ path: '/hooks/wemine', body })
        return { status, said, completes: await siege.completes(siege.attacker.cart) }
      },
      expect: { status: 200, said: expect.not.stringMatching(/SUCCESS|FAIL/), completes: 'no order' },
    },
    {
      name: 'a claim by any other method than GET and POST',
      try: async (siege) => {
        const body = siege.signed(claim(siege))
        const methods = ['PUT', 'PATCH', 'DELETE', 'PROPFIND']
        const answers = await Promise.all(
          methods.map((method) => siege.send({ method, path: '/hooks/wemine', body })),
        )
        return [...new Set(answers.map(verdict))]
      },
      expect: ['denied'],
    },
    {
      name: 'a claim to Medusa’s own hook route, or past ours',
      try: async (siege) => {
        const body = siege.signed(claim(siege))
        for (const path of [
          '/hooks/payment/wemine_hk',
          '/hooks/payment/pp_wemine_hk',
          '/hooks/wemine/',
          '//hooks/wemine',
        ])
          await siege.send({ method: 'POST', path, headers: { 'content-type': 'text/plain' }, body })
        return siege.completes(siege.attacker.cart)
      },
      expect: 'no order',
    },
  ]
}
