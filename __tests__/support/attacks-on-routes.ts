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

const ADMIN_ROUTES: [string, string][] = [
  ['GET', '/admin/wemine/payments'],
  ['GET', '/admin/wemine/payments/{number}'],
  ['POST', '/admin/wemine/payments/{number}/check'],
  ['POST', '/admin/wemine/payments/{number}/resolve'],
  ['POST', '/admin/wemine/payments/{number}/erase'],
  ['GET', '/admin/wemine/exceptions'],
  ['GET', '/admin/wemine/health'],
  ['GET', '/admin/wemine/orders/order_1'],
  ['GET', '/admin/wemine/totals'],
  ['GET', '/admin/wemine/payments-csv'],
]

/** Each admin route, asked for the victim's payment with these headers. */
async function knockAtAdmin(siege: Siege, headers: Record<string, string>) {
  const { out_trade_no } = siege.victim.session
  const answers = []
  for (const [method, route] of ADMIN_ROUTES) {
    const body = method === 'POST' ? JSON.stringify({ action: 'refund', note: 'mine' }) : undefined
    answers.push(
      await siege.send({
        method,
        path: route.replace('{number}', out_trade_no),
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

/** What stands in the store CORS list of both example stores. */
const STORE = 'http://localhost:8000'
const quickAuth = (siege: Siege, query: string) =>
  siege.send({ path: `/store/wemine/quick-auth${query}`, headers: siege.store.storefront })

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
  {
    name: 'Quick Auth with an address that is a script, a file, half an address, a list or none',
    try: async (siege) => {
      const evil = [
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        '//evil.example',
        '/checkout',
        'https://',
        '',
      ]
      const queries = [
        ...evil.map((url) => `?redirect_url=${encodeURIComponent(url)}`),
        '',
        '?redirect_url[]=https://a.example',
      ]
      return verdicts(await Promise.all(queries.map((query) => quickAuth(siege, query))))
    },
    expect: [DENIED],
  },
  {
    name: 'Quick Auth with a page that is not the store’s: the account’s token sends nobody there, and nothing is cached',
    try: async (siege) => {
      const evil = [
        'https://evil.example/',
        'https://localhost:8000/',
        'http://localhost:8001/',
        'http://localhost:8000.evil.example/',
        'http://localhost:8000@evil.example/',
        'http://evil.example\\@localhost:8000/',
        'http://user:word@localhost:8000/',
        `${siege.store.url}/`,
      ]
      const answers = []
      for (const url of evil) answers.push(await quickAuth(siege, `?redirect_url=${encodeURIComponent(url)}`))
      return {
        said: verdicts(answers),
        told: answers.filter(({ body }) => body.includes('quick_auth=')).length,
        cached: answers.filter(({ headers }) => headers['cache-control'] !== 'no-store').length,
      }
    },
    expect: { said: [DENIED], told: 0, cached: 0 },
  },
  {
    name: 'Quick Auth with a fragment: refused; with a space and other alphabets: encoded, never an error; and never cached',
    try: async (siege) => {
      const ask = (url: string) => quickAuth(siege, `?redirect_url=${encodeURIComponent(url)}`)
      const { status, headers, body } = await ask(`${STORE}/付款 頁?名=港 é`)
      const back = new URL(new URL(JSON.parse(body).url).searchParams.get('redirect') ?? '')
      const fragments = [await ask(`${STORE}/#/checkout`), await ask(`${STORE}/a#`)]
      return {
        ...{ status, cache: headers['cache-control'], path: decodeURIComponent(back.pathname) },
        ...{ name: back.searchParams.get('名'), said: verdicts(fragments) },
      }
    },
    expect: { status: 200, cache: 'no-store', path: '/付款 頁', name: '港 é', said: [DENIED] },
  },
  {
    name: 'Quick Auth with an address that breaks the line or adds a parameter: it stays one value of one address',
    try: async (siege) => {
      const evil = `${STORE}/?a=1&quick_auth=mine&redirect=https://evil.example\r\nSet-Cookie: a=b`
      const { status, headers, body } = await quickAuth(siege, `?redirect_url=${encodeURIComponent(evil)}`)
      const url = new URL(JSON.parse(body).url)
      return {
        status,
        sent: 'location' in headers,
        to: url.origin === siege.store.sandbox.url,
        values: url.searchParams.getAll('redirect').length,
      }
    },
    expect: { status: 200, sent: false, to: true, values: 1 },
  },
  {
    name: 'Quick Auth of an account by the name __proto__, or by a list',
    try: async (siege) => {
      const names = ['provider_id=__proto__', 'provider_id=constructor', 'provider_id[]=wemine']
      const queries = names.map((name) => `?redirect_url=${STORE}/&${name}`)
      return verdicts(await Promise.all(queries.map((query) => quickAuth(siege, query))))
    },
    expect: [DENIED],
  },
]
