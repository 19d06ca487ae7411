import { type Attack, DENIED, verdicts } from './attacks-outcomes'
import type { Shopper, Siege } from './attacks-siege'
import type { Ask } from './attacks-wire'
import { request, succeeded, until } from './http'

const json = { 'content-type': 'application/json' }
const native = {
  method: 'POST',
  headers: json,
  body: JSON.stringify({ trade_type: 'NATIVE', new_code: true }),
}
/** The page and its routes, below its address. */
const ROUTES: [string, Omit<Ask, 'path'>][] = [
  ['', {}],
  ['/state', {}],
  ['/start', native],
  ['/quick-auth?redirect_url=https%3A%2F%2Fx.example%2F', {}],
]

/** The path of a shopper's payment page. */
const pageOf = ({ session }: Shopper) => new URL(`${session.pay_url}`).pathname
const tokenOf = (shopper: Shopper) => pageOf(shopper).split('/').pop() ?? ''

/** All of its routes, asked by one token. */
const knock = (siege: Siege, token: string) =>
  Promise.all(ROUTES.map(([route, ask]) => siege.send({ ...ask, path: `/wemine/pay/${token}${route}` })))

/** What no answer to a link's holder may hold: Medusa's ids, the session's secret, anything of the shopper. */
function toldOf({ cart, session }: Shopper, texts: string[]): string[] {
  const secrets = [cart, session.client_secret, session.session_id ?? cart, session.prepay_id ?? cart]
  const ids = ['order_01', 'cart_01', 'payses_01', 'pay_col_01', 'pp_wemine']
  const private_ = [...secrets, ...ids, '@example', 'Tai Ping Shan', 'Mei Chan']
  return private_.filter((one) => texts.some((text) => text.includes(one)))
}

const codesOf = ({ store }: Siege) =>
  store.sandbox.requests().filter(({ endpoint }) => endpoint === 'createOrder').length

/** The hosted payment page, asked for what it must not give. */
export const payPageAttacks: Attack[] = [
  {
    name: 'tokens that are guessed, made of a number, or odd: nothing is told and nothing is asked',
    try: async (siege) => {
      const { out_trade_no } = siege.victim.session
      const own = tokenOf(siege.attacker)
      const mac = own.slice(own.indexOf('-'))
      const guesses = [
        out_trade_no,
        `${out_trade_no}-`,
        `${out_trade_no}${mac}`,
        `${out_trade_no}-${'A'.repeat(22)}`,
        own.slice(0, -1),
        `${own}A`,
        own.toUpperCase(),
        `0${own}`,
        '%00',
        '..%2f..%2fadmin%2fwemine%2fpayments',
        "1'%20or%20'1'='1",
        '__proto__',
        '9'.repeat(5000),
      ]
      const before = codesOf(siege)
      const replies = (await Promise.all(guesses.map((guess) => knock(siege, guess)))).flat()
      // As keys of an answer: the page that says "no" has an element of that name.
      const told = replies.filter(({ body }) => /"(session|payment|url)":|10880/.test(body)).length
      return { said: verdicts(replies), told, codes: codesOf(siege) - before }
    },
    expect: { said: [DENIED], told: 0, codes: 0 },
  },
  {
    name: 'a link that is known: amount, state and a code, and no cart, order, address or secret',
    try: async (siege) => {
      const shopper = await siege.payable()
      const replies = await knock(siege, tokenOf(shopper))
      const [page, state, start] = replies
      return {
        served: replies.slice(0, 3).map(({ status }) => status),
        told: toldOf(
          shopper,
          replies.map(({ body, headers }) => body + JSON.stringify(headers.location ?? '')),
        ),
        state: Object.keys(JSON.parse(state?.body ?? '').payment)
          .sort()
          .join(' '),
        session: Object.keys(JSON.parse(start?.body ?? '').session)
          .sort()
          .join(' '),
        page: page?.body.includes('id="wemine-page"'),
      }
    },
    expect: {
      ...{ served: [200, 200, 200], told: [], page: true },
      state: 'expires_at fee_type message now out_trade_no status total_fee trade_type',
      session: 'code_url expires_at fee_type out_trade_no total_fee trade_type',
    },
  },
  {
    name: 'a link after its payment: nothing is started, and the order is not told',
    try: async (siege) => {
      const before = codesOf(siege)
      const [page, state, start] = await knock(siege, tokenOf(siege.victim))
      const { status, order_id } = JSON.parse(state?.body ?? '').payment
      const again = { ...native, body: JSON.stringify({ open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' }) }
      const inWeChat = await siege.send({ ...again, path: `${pageOf(siege.victim)}/start` })
      return {
        page: page?.status,
        ...{ status, order_id },
        said: verdicts([start!, inWeChat]),
        code: JSON.parse(start?.body ?? '').code,
        codes: codesOf(siege) - before,
        told: toldOf(siege.victim, [page!.body, state!.body, start!.body]),
      }
    },
    expect: {
      ...{ page: 200, status: 'placed', order_id: undefined, said: [DENIED], code: 'cart_completed' },
      ...{ codes: 0, told: [] },
    },
  },
  {
    name: 'another payment by one’s own link: its number is none of this link’s',
    try: async (siege) => {
      const { out_trade_no } = siege.victim.session
      const own = pageOf(siege.attacker)
      const replies = await Promise.all(
        [`out_trade_no=${out_trade_no}`, `out_trade_no[]=${out_trade_no}`, 'out_trade_no='].map((query) =>
          siege.send({ path: `${own}/state?${query}` }),
        ),
      )
      return verdicts(replies)
    },
    expect: [DENIED],
  },
  {
    name: 'pages to go back to that are not the store’s: no address of theirs is on the page, nor at the bridge',
    try: async (siege) => {
      const page = pageOf(siege.attacker)
      const foreign = [
        'https://evil.example/',
        'http://localhost:8000.evil.example/',
        'http://localhost:8000@evil.example/',
        '//evil.example/',
        '/\\evil.example',
        'javascript:alert("evil.example")',
        'data:text/html,evil.example',
      ]
      const ask = (back: string) => siege.send({ path: `${page}?return_url=${encodeURIComponent(back)}` })
      const pages = await Promise.all(foreign.map(ask))
      const own = await ask('http://localhost:8000/done')
      const away = encodeURIComponent('https://evil.example/?a=1')
      const { body } = await siege.send({ path: `${page}/quick-auth?redirect_url=${away}` })
      return {
        served: [...new Set(pages.map(({ status }) => status))],
        named: pages.filter(({ body, headers }) => /evil/.test(body + JSON.stringify(headers))).length,
        own: own.body.includes('"return_url":"http://localhost:8000/done"'),
        bridge: new URL(JSON.parse(body).url).searchParams.get('redirect')?.includes('evil'),
      }
    },
    expect: { served: [200], named: 0, own: true, bridge: false },
  },
  {
    name: 'the page in a frame, from a page elsewhere, in a cache, in a search engine',
    try: async (siege) => {
      const path = pageOf(siege.attacker)
      const { headers } = await siege.send({ path, headers: { origin: 'https://evil.example' } })
      return Object.fromEntries(
        [
          'content-security-policy',
          'x-frame-options',
          'referrer-policy',
          'x-robots-tag',
          'cache-control',
          'x-content-type-options',
          'access-control-allow-origin',
        ].map((name) => [name, headers[name]]),
      )
    },
    expect: {
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'sha256-[^;]+'; connect-src 'self'; .*frame-ancestors 'none'$/,
      ),
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': undefined,
    },
  },
  {
    name: 'scripts in everything that an address can say: none of it is on the page',
    try: async (siege) => {
      const evil = encodeURIComponent('"></script><script>alert("planted")</script>')
      const path = `${pageOf(siege.attacker)}?lang=${evil}&return_url=http://localhost:8000/${evil}&${evil}=1`
      const { status, body } = await siege.send({ path, headers: { 'accept-language': '"><script>planted' } })
      return {
        status,
        scripts: body.match(/<script/g)?.length,
        planted: /<script>[^<]*planted|"><script/.test(body),
      }
    },
    expect: { status: 200, scripts: 2, planted: false },
  },
  {
    name: 'other methods and bodies of any kind and size: refused, and nothing is started',
    try: async (siege) => {
      const page = pageOf(siege.attacker)
      const before = codesOf(siege)
      const methods = ['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path: page }))
      const start = (type: string, body: string): Ask => ({
        method: 'POST',
        path: `${page}/start`,
        headers: { 'content-type': type },
        body,
      })
      const bodies = [
        start('application/json', `{"trade_type":"NATIVE","a":"${'x'.repeat(900_000)}"}`),
        start('application/json', '{"trade_type":'),
        start('application/json', '"NATIVE"'),
        start('application/json', '{"trade_type":"APP"}'),
        start('application/json', '{"open_id":"<script>alert(1)</script>"}'),
        start('application/json', '{"trade_type":["NATIVE"],"open_id":{"a":1}}'),
        start('application/x-www-form-urlencoded', 'trade_type=NATIVE&new_code=true'),
        start('text/plain', '{"trade_type":"NATIVE"}'),
      ]
      const replies = await Promise.all([...methods, ...bodies].map((ask) => siege.send(ask)))
      return { said: verdicts(replies), codes: codesOf(siege) - before }
    },
    expect: { said: [DENIED], codes: 0 },
  },
  {
    name: '300 looks at once, and 60 payers of one link: a few questions to the gateway, and at most 30 codes',
    try: async (siege) => {
      const shopper = await siege.payable()
      const page = pageOf(shopper)
      const codes = codesOf(siege)
      await Promise.all(Array.from({ length: 300 }, () => siege.send({ path: `${page}/state` })))
      const questions = siege.store.sandbox
        .requests()
        .filter((asked) => asked.endpoint === 'queryOrder')
        .filter((asked) => JSON.stringify(asked).includes(shopper.session.out_trade_no)).length
      for (let payer = 100; payer < 160; payer += 1) {
        const body = JSON.stringify({ trade_type: 'JSAPI', open_id: `o3OAhO5yVZ7xAakJ3c5e13OAh${payer}` })
        await siege.send({ method: 'POST', path: `${page}/start`, headers: json, body })
      }
      return { few: questions < 10, codes: codesOf(siege) - codes }
    },
    expect: { few: true, codes: 29 },
  },
  {
    name: 'the log of requests: it has no token, in whatever way the page was asked for, and no open_id',
    try: async (siege) => {
      const shopper = await siege.payable()
      const token = tokenOf(shopper)
      await knock(siege, token)
      const paths = [
        `/wemine/pay/${token}?wx_openid=oLoggedopenidLoggedopenid`,
        `/WEMINE/pay/${token}/nothing/here`,
      ]
      for (const path of paths)
        for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS'])
          await siege.send({ method, path, headers: { referer: `http://x.example/wemine/pay/${token}` } })
      succeeded(await request(`${siege.store.url}/wemine/pay/${token}/state`, 'GET'))
      const line = '/wemine/pay/[token]/state'
      await until('the last line', async () => siege.store.logs().includes(line))
      const logs = siege.store.logs()
      return {
        token: logs.includes(token.slice(token.indexOf('-') + 1)),
        open_id: logs.includes('oLoggedopenid'),
      }
    },
    expect: { token: false, open_id: false },
  },
]
