import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changedStore } from '../support/changed-store'
import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'

jest.setTimeout(300_000)

/** A store's own provider of mail: it keeps what it is given, and one mailbox is full. */
const MAIL = `
const { AbstractNotificationProviderService, ModuleProvider, Modules } = require('@medusajs/framework/utils')
const { appendFileSync } = require('node:fs')
class Mail extends AbstractNotificationProviderService {
  static identifier = 'mail'
  async send(mail) {
    if (mail.to.startsWith('full@')) throw new Error('550 the mailbox of ' + mail.to + ' is full')
    appendFileSync(__dirname + '/sent', JSON.stringify(mail) + '\\n')
    return { id: 'sent' }
  }
}
exports.default = ModuleProvider(Modules.NOTIFICATION, { services: [Mail] })`

/** Who is told, by the id of the account. */
const NOTICES = {
  en: { channel: 'email', to: 'staff-en@shop.example' },
  hk: { channel: 'email', to: 'staff-hk@shop.example', language: 'zh-HK' },
  cn: { channel: 'email', to: 'staff-cn@shop.example', language: 'zh-CN' },
  sms: { channel: 'sms', to: '+85212345678' },
  full: { channel: 'email', to: 'full@shop.example' },
}
type Id = keyof typeof NOTICES
const IDS = Object.keys(NOTICES) as Id[]

const CHANGE = `
const by = (name) => Object.values(config.modules).find(({ resolve }) => String(resolve).endsWith('/' + name)).options
by('notification').providers.push({ resolve: __dirname + '/mail', id: 'mail', options: { channels: ['email'] } })
const [{ options, ...first }] = by('payment').providers
by('payment').providers = Object.entries(${JSON.stringify(NOTICES)}).map(([id, reviewNotice]) => (
  { ...first, id, options: { ...options, reviewNotice } }))`

let changed: ReturnType<typeof changedStore>
let store: Medusa2Driver
/** A payment of each account that needs review. */
const payments = {} as Record<Id, Session>

beforeAll(async () => {
  changed = changedStore(CHANGE, { 'mail/index.js': MAIL })
  store = await startMedusa2({ dir: changed.dir })
  const payment_providers = IDS.map((id) => `pp_wemine_${id}`)
  succeeded(await store.admin('POST', `/admin/regions/${store.regions.hk}`, { payment_providers }))
  for (const id of IDS) payments[id] = await payWrongly(id)
})
afterAll(async () => {
  await store?.stop()
  changed?.remove()
})

/** Pays by an account, and the gateway tells another amount than was asked for. */
async function payWrongly(id: Id): Promise<Session> {
  const cart = await store.createCart()
  const { payment_collection } = succeeded(
    await store.store('POST', '/store/payment-collections', { cart_id: cart }),
  )
  const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  succeeded(await store.store('POST', path, { provider_id: `pp_wemine_${id}` }))
  const session = (await store.session(cart)) as Session
  store.sandbox.fault('queryOrder', { answer: { total_fee: '1' } })
  await store.sandbox.pay(session.code_url)
  await until('it is listed for review', async () => {
    const listed = succeeded(await store.admin('GET', '/admin/wemine/exceptions')).exceptions
    return listed.some(({ payment }: Listed) => payment.out_trade_no === session.out_trade_no)
  })
  return session
}

interface Listed {
  payment: { out_trade_no: string }
}
interface Mail {
  to: string
  channel: string
  template: string
  data: Record<string, unknown>
  content: { subject: string; text: string; html: string }
}
function mailbox(): Mail[] {
  const lines = readFileSync(join(changed.dir, 'mail/sent'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}
const about = (id: Id) =>
  until(`a mail of ${id}`, async () => {
    const found = mailbox().filter(({ data }) => data.out_trade_no === payments[id].out_trade_no)
    return found.length > 0 && found
  })

test.each([
  [
    'en',
    (number: string) => `WeChat Pay: payment ${number} needs review`,
    /^A payment of HKD 108\.80 needs your decision\.\nReason: .*HKD 0\.01.*\nOpen the page "WeChat Pay" in .*\.$/,
    'needs your decision.<br>Reason: ',
  ],
  [
    'hk',
    (number: string) => `微信支付：付款 ${number} 待處理`,
    /^一筆 HKD 108\.80 的付款需要你決定如何處理。\n原因（英文）：.*HKD 0\.01.*\n請在商店後台的「微信支付」頁面/,
    '需要你決定如何處理。<br>原因（英文）：',
  ],
  [
    'cn',
    (number: string) => `微信支付：付款 ${number} 待处理`,
    /^一笔 HKD 108\.80 的付款需要你决定如何处理。\n原因（英文）：.*HKD 0\.01.*\n请在商店后台的“微信支付”页面/,
    '需要你决定如何处理。<br>原因（英文）：',
  ],
] as const)(
  'mail in the language of %s says which payment, why and where',
  async (id, subject, text, html) => {
    const { out_trade_no } = payments[id]
    const mails = await about(id)
    expect(mails).toEqual([
      expect.objectContaining({
        ...{ to: NOTICES[id].to, channel: 'email', template: 'wemine.payment.exception' },
        content: {
          subject: subject(out_trade_no),
          text: expect.stringMatching(text),
          html: expect.stringContaining(html),
        },
      }),
    ])
    const [{ content, data }] = mails as [Mail]
    // As text between tags, and no other tag than these.
    expect(content.html.replaceAll('<br>', '')).not.toMatch(/[<>"]/)
    expect(data).toEqual({
      ...{ out_trade_no, provider_id: `pp_wemine_${id}`, state: 'exception', order_id: null },
      ...{ total_fee: 10880, fee_type: 'HKD', refunded_fee: 0, problem: expect.stringContaining('HKD 0.01') },
      ...{ subject: content.subject, text: content.text },
    })
  },
)

test('no mail has a secret or the shopper’s data, and Medusa lists each once', async () => {
  for (const id of ['en', 'hk', 'cn'] as const) await about(id)
  const { apiKey, apiSecret } = store.sandbox
  const kept = Object.values(payments).flatMap(({ client_secret, code_url, pay_url }) => [
    client_secret,
    code_url,
    pay_url,
  ])
  for (const word of [apiKey, apiSecret, 'shopper@example.com', ...kept])
    expect(JSON.stringify(mailbox())).not.toContain(word)
  const { notifications } = succeeded(await store.admin('GET', '/admin/notifications?channel=email'))
  const listed = notifications.map(({ to, resource_id }: { to: string; resource_id: string }) => [
    to,
    resource_id,
  ])
  const mailed = (['en', 'hk', 'cn', 'full'] as const).map((id) => [
    NOTICES[id].to,
    payments[id].out_trade_no,
  ])
  expect(listed.sort()).toEqual(mailed.sort())
})

test.each([
  ['sms', 'that no provider has', /Could not find a notification provider for channel: sms/],
  ['full', 'that fails', /550 the mailbox of the recipient is full/],
] as const)(
  '%s, a channel %s: one line of the log says so and what to do, and nothing breaks',
  async (id, _, why) => {
    const { out_trade_no } = payments[id]
    const line = await until('the log says it', async () => {
      const found = store
        .logs()
        .replaceAll('\\"', '"')
        .split('\n')
        .filter((one) => one.includes(`nobody was told that ${out_trade_no}`))
      return found.length > 0 && found
    })
    expect(line).toHaveLength(1)
    expect(line[0]).toMatch(why)
    const { channel, to } = NOTICES[id]
    expect(line[0]).toContain(
      `Check that Medusa’s Notification module has a provider for the channel "${channel}"`,
    )
    expect(line[0]).toContain('The payment is listed on the page "WeChat Pay"')
    expect(line[0]).not.toContain(to)
    const { payment } = succeeded(await store.status(out_trade_no))
    expect(payment).toMatchObject({ out_trade_no })
    const { exceptions: listed } = succeeded(await store.admin('GET', '/admin/wemine/exceptions'))
    expect(listed.map((one: Listed) => one.payment)).toContainEqual(
      expect.objectContaining({ out_trade_no, state: 'exception' }),
    )
  },
)
