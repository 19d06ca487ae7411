import { type Attack, DENIED, FORGED_LINE, verdict } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import { until } from './http'

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

const badOpenIds: [string, unknown][] = [
  ['a line break and a line of the log', `${OPEN_ID}\r\n${FORGED_LINE}`],
  ['XML', '</open_id><total_fee>1</total_fee><open_id>'],
  ['a CDATA end', `${OPEN_ID}]]><total_fee>1`],
  ['JSON', '","total_fee":"1","x":"aaaaaaaaaaaa'],
  ['SQL', "x'; drop table wemine_gateway_order; --"],
  ['a query string', `${OPEN_ID}&total_fee=1`],
  ['a path', '../../../../etc/passwd_______'],
  ['10 kB', 'o'.repeat(10_000)],
  ['letters of other alphabets', 'о3ОАһО5уѴZ7хАаkЈ3с5е13ОАһО'],
  ['a list', [OPEN_ID]],
  ['an object', { toString: OPEN_ID, $ne: null }],
  ['a number', 1234567890],
  ['true', true],
]
const badTradeTypes: [string, unknown][] = [
  ['small letters', 'jsapi'],
  ['an object', { toString: 'NATIVE' }],
  ['a list', ['JSAPI']],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a type that WeChat has and this account has not', 'MWEB'],
  ['a number', 1],
  ['10 kB', 'N'.repeat(10_000)],
]

/** A refusal in words, and nothing asked of the gateway. */
const refusing = (input: Record<string, unknown>) => async (siege: Siege) => {
  const cart = siege.blank
  const before = siege.store.sandbox.orders().length
  const answer = await siege.store.startPayment(cart, input)
  return { said: verdict(answer), asked: siege.store.sandbox.orders().length - before }
}

/** What a text of somebody's may have in front of a line that it forges. */
const BREAKS = ['%0A', '%0D', '%0D%0A', '%E2%80%A8', '%C2%85', '%1B%5B2K%0D']

/** What a shopper may say about a payment, said with evil. */
export const inputAttacks: Attack[] = [
  ...badOpenIds.map(([what, open_id]) => ({
    name: `an open_id that is ${what}`,
    try: refusing({ trade_type: 'JSAPI', open_id }),
    expect: { said: DENIED, asked: 0 },
  })),
  ...badTradeTypes.map(([what, trade_type]) => ({
    name: `a trade_type that is ${what}`,
    try: refusing({ trade_type, open_id: OPEN_ID }),
    expect: { said: DENIED, asked: 0 },
  })),
  {
    name: 'prototypes that say trade_type and open_id: neither this payment nor the next looks into them',
    try: async (siege) => {
      const evil = JSON.stringify({ trade_type: 'JSAPI', open_id: OPEN_ID })
      const cart = await siege.store.createCart()
      for (const input of [`{"__proto__":${evil}}`, `{"constructor":{"prototype":${evil}}}`])
        await siege.store.startPayment(cart, JSON.parse(input))
      await siege.store.startPayment(cart)
      const own = await siege.store.session(cart)
      return [own?.trade_type, (await siege.payable()).session.trade_type]
    },
    expect: ['NATIVE', 'NATIVE'],
  },
  {
    name: 'amounts and currencies of the shopper’s own: the cart’s price is asked',
    try: async (siege) => {
      const { cart } = await siege.payable({
        amount: 1,
        total_fee: 1,
        currency: 'jpy',
        currency_code: 'jpy',
        fee_type: 'JPY',
      })
      const { total_fee, fee_type, out_trade_no } = (await siege.store.session(cart)) ?? {}
      const asked = siege.store.sandbox.order(out_trade_no ?? '')
      return { total_fee, fee_type, gateway: asked?.total_fee, currency: asked?.fee_type }
    },
    expect: { total_fee: 10880, fee_type: 'HKD', gateway: 10880, currency: 'HKD' },
  },
  {
    name: 'the number of a cart that breaks the line: no order, and no line of the log is forged',
    try: async (siege) => {
      const statuses = []
      // With a NUL, so that Medusa itself finds no words for it that repeat the number.
      for (const broken of BREAKS) {
        const path = `/store/carts/cart_%00${broken}${encodeURIComponent(FORGED_LINE)}/complete`
        const headers = { ...siege.store.storefront, 'content-type': 'application/json' }
        statuses.push((await siege.send({ method: 'POST', path, headers, body: '{}' })).status)
      }
      return { completed: statuses.filter((status) => status < 400) }
    },
    expect: { completed: [] },
  },
  {
    name: 'the gateway’s reasons that break the line, to forge one of the log: each is told of on one line',
    try: async (siege) => {
      const before = siege.store.logs().length
      const cart = await siege.store.createCart()
      for (const broken of BREAKS) {
        const reason = `no${decodeURIComponent(broken)}${FORGED_LINE}`
        siege.store.sandbox.fault('createOrder', { refuse: 'PARAM_ERROR', reason })
        await siege.store.startPayment(cart)
        siege.store.sandbox.clearFaults()
      }
      const whole = () => {
        const lines = siege.store
          .logs()
          .slice(before)
          .split(/[\r\n]/)
        return lines.filter((line) => /no gateway order \d+ .*: all is well/.test(line)).length
      }
      await until('the lines', async () => whole() === BREAKS.length, 3000).catch(() => {})
      return { whole: whole() }
    },
    expect: { whole: BREAKS.length },
  },
  {
    name: 'forged Host and X-Forwarded headers: notifications still go to the store’s own address',
    try: async (siege) => {
      const cart = await siege.store.createCart()
      const { headers, ...ask } = await siege.store.beginning(cart)
      const evil = 'evil.example'
      const forged = {
        host: evil,
        'x-forwarded-host': evil,
        'x-forwarded-proto': 'https',
        'x-original-host': evil,
      }
      const { status } = await siege.send({
        ...ask,
        headers: { ...headers, ...forged, forwarded: `host=${evil}` },
      })
      const { notify_url } = siege.store.sandbox.orders().at(-1) ?? {}
      return { status, own: notify_url === `${siege.store.url}/hooks/wemine` }
    },
    expect: { status: 200, own: true },
  },
]
