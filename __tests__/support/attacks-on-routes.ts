import { type Attack, DENIED, verdicts } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import { adminRoutesAt } from './routes'

/** The header of a payment session's secret. */
const SECRET = 'x-wemine-client-secret'

const numbers: [string, string][] = [
  ['SQL', "1'%20or%20'1'='1"],
  ['SQL that ends the statement', "1';drop%20table%20wemine_gateway_order;--"],
  ['a path to the admin’s side', '..%2f..%2f..%2fadmin%2fwemine%2fpayments'],
  ['a path to a file', '..%2f..%2f..%2f..%2fetc%2fpasswd'],
  ['dots', '%2e%2e'],
  ['a NUL', '123456%00'],
  ['10,000 digits', '9'.repeat(10_000)],
  ['digits of other scripts', encodeURIComponent('１２３４５６７８９０１２３４５６７８')],
  ['Arabic digits', encodeURIComponent('١٢٣٤٥٦٧٨٩٠')],
  ['a line break and a header', '123456%0d%0aSet-Cookie:%20a=b'],
  ['an object', '[object%20Object]'],
  ['a pattern', '%25'],
  ['__proto__', '__proto__'],
]

/** Each admin route, asked for the victim's payment with these headers. */
async function knockAtAdmin(siege: Siege, headers: Record<string, string>) {
  const { out_trade_no } = siege.victim.session
  const answers = []
  const { reads, moves } = adminRoutesAt({ out_trade_no, order_id: 'order_1' })
  for (const { method, path } of [...reads, ...moves]) {
    const body = method === 'POST' ? JSON.stringify({ action: 'refund', note: 'mine' }) : undefined
    answers.push(
      await siege.send({
        method,
        path,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body && { body }),
      }),
    )
  }
  const told = answers.filter(({ body }) => body.includes(out_trade_no)).length
  return { statuses: [...new Set(answers.map(({ status }) => status))], told, money: money(siege) }
}
const money = ({ store, victim }: Siege) => store.sandbox.money()[victim.session.out_trade_no]?.refunded
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = `${base64({ alg: 'none', typ: 'JWT' })}.${base64({ actor_id: 'user_1', actor_type: 'user', user_id: 'usr_1', domain: 'admin' })}.`
const nothing = { statuses: [401], told: 0, money: expect.any(Number) }

/** Routes asked for what they must not give. */
export const routeAttacks: Attack[] = [
  ...numbers.map(([what, number]) => ({
    name: `the status of a number that is ${what}`,
    try: async (siege: Siege) => {
      const path = `/store/wemine/payments/${number}`
      const reply = await siege.send({ path, headers: siege.store.storefront })
      return {
        said: verdicts([reply]),
        cookie: 'set-cookie' in reply.headers && /a=b/.test(String(reply.headers)),
      }
    },
    expect: { said: [DENIED], cookie: false },
  })),
  {
    name: 'the status of a number that is half a character: nothing is told',
    try: async (siege) => {
      const path = '/store/wemine/payments/%e4%b8'
      const { status, body } = await siege.send({ path, headers: siege.store.storefront })
      return { served: status < 400, told: body.includes('payment') }
    },
    expect: { served: false, told: false },
  },
  {
    name: 'the status by lists and other numbers in the query string: the path’s number alone counts',
    try: async (siege) => {
      const { out_trade_no } = siege.victim.session
      const query = `out_trade_no[]=${out_trade_no}&out_trade_no=${out_trade_no}&a[]=1&a[__proto__][b]=1`
      const path = `/store/wemine/payments/987654321987654321?${query}`
      return verdicts([await siege.send({ path, headers: siege.store.storefront })])
    },
    expect: [DENIED],
  },
  {
    name: 'the status by other methods: nothing is changed by it',
    try: async (siege) => {
      const path = `/store/wemine/payments/${siege.attacker.session.out_trade_no}`
      const methods = ['POST', 'PUT', 'PATCH', 'DELETE']
      return verdicts(
        await Promise.all(
          methods.map((method) => siege.send({ method, path, headers: siege.store.storefront })),
        ),
      )
    },
    expect: [DENIED],
  },
  {
    name: 'the status of somebody else’s payment: an amount and a state, and nothing of the shopper',
    try: async (siege) => {
      const { payment } = (await siege.store.status(siege.victim.session.out_trade_no)).body
      return Object.keys(payment).sort().join(' ')
    },
    expect: 'expires_at fee_type message now out_trade_no status total_fee trade_type',
  },
  {
    name: 'S8: the order of a payment whose number is known, by a secret that is missing, guessed or another session’s',
    try: async (siege) => {
      const { out_trade_no, client_secret } = siege.victim.session
      const ask = async (secret?: string, path = '') => {
        const headers = { ...siege.store.storefront, ...(secret && { [SECRET]: secret }) }
        const reply = await siege.send({ path: `/store/wemine/payments/${out_trade_no}${path}`, headers })
        return JSON.parse(reply.body).payment as Record<string, unknown>
      }
      const guesses = [
        undefined,
        siege.attacker.session.client_secret,
        out_trade_no,
        siege.victim.session.session_id ?? siege.victim.cart,
        'null',
        'undefined',
        '*',
        "' or '1'='1",
        client_secret.slice(0, -1),
        `${client_secret}a`,
        client_secret.toLowerCase(),
        `${client_secret}, ${client_secret}`,
      ]
      const told = await Promise.all(guesses.map((guess) => ask(guess)))
      const inAddress = await ask(undefined, `?client_secret=${client_secret}&${SECRET}=${client_secret}`)
      return {
        orders: [...told, inAddress].filter((payment) => 'order_id' in payment).length,
        states: [...new Set(told.map(({ status }) => status))],
        // And whoever has it is told.
        own: typeof (await ask(client_secret)).order_id,
      }
    },
    expect: { orders: 0, states: ['placed'], own: 'string' },
  },
  {
    name: 'the admin’s routes with no login',
    try: (siege) => knockAtAdmin(siege, {}),
    expect: nothing,
  },
  {
    name: 'the admin’s routes with a customer’s login',
    try: async (siege) => knockAtAdmin(siege, await siege.store.customer()),
    expect: nothing,
  },
  {
    name: 'the admin’s routes with a token that nobody signed',
    try: (siege) => knockAtAdmin(siege, { authorization: `Bearer ${unsigned}` }),
    expect: nothing,
  },
  {
    name: 'the admin’s routes with the storefront’s key, and headers that claim to come from inside',
    try: (siege) =>
      knockAtAdmin(siege, {
        ...siege.store.storefront,
        authorization: `Basic ${Buffer.from(`${Object.values(siege.store.storefront)[0] ?? 'pk'}:`).toString('base64')}`,
        ...{
          'x-forwarded-for': '127.0.0.1',
          'x-original-url': '/store/products',
          'x-http-method-override': 'GET',
        },
      }),
    expect: nothing,
  },
  {
    name: 'the admin’s routes by paths that a matcher may miss',
    try: async (siege) => {
      const paths = [
        '//admin/wemine/payments',
        '/admin//wemine/payments',
        '/ADMIN/wemine/payments',
        '/admin/wemine/payments/',
      ]
      const answers = []
      for (const path of [
        ...paths,
        '/store/../admin/wemine/payments',
        '/admin/wemine%2fpayments',
        '/admin;/wemine/payments',
      ])
        answers.push(await siege.send({ path, headers: siege.store.storefront }))
      return {
        said: verdicts(answers),
        told: answers.filter(({ body }) => body.includes('out_trade_no')).length,
      }
    },
    expect: { said: [DENIED], told: 0 },
  },
]
