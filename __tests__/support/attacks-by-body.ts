import { exception } from './attacks-by-cookie'
import { type Attack, refused } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import { type Ask, type Reply, sendRaw } from './attacks-wire'
import { routesAt } from './routes'

const MB = 1_000_000

type Route = Required<Pick<Ask, 'method' | 'path' | 'headers'>>

/** Every route of the plugin, with the headers that open it. */
async function routesOf({ store, victim }: Siege): Promise<Route[]> {
  const { out_trade_no, pay_url } = victim.session
  const token = new URL(`${pay_url}`).pathname.split('/').at(-1) as string
  const [shopper, merchant] = [store.storefront, await store.merchant()]
  return routesAt({ out_trade_no, token, order_id: 'order_1' }).map(({ method, path }) => ({
    method,
    path: path.endsWith('/quick-auth') ? `${path}?redirect_url=http://localhost:8000/` : path,
    headers: path.startsWith('/admin/') ? merchant : path.startsWith('/store/') ? shopper : {},
  }))
}

/** The store's one process still serves whoever comes next: nobody starts it again when it ends. */
async function serves(siege: Siege): Promise<boolean> {
  const { status } = await siege.send({ path: '/health' })
  return status === 200 && (await siege.store.status(siege.victim.session.out_trade_no)).status === 200
}

/** Tries the same at every route; `wrong` are the routes that answered with a fault of their own. */
async function onEveryRoute(siege: Siege, ask: (route: Route) => Promise<Pick<Reply, 'status'>[]>) {
  const wrong: string[] = []
  for (const route of await routesOf(siege)) {
    const statuses = (await ask(route)).map(({ status }) => status)
    if (statuses.some((status) => status >= 500)) wrong.push(`${route.method} ${route.path}: ${statuses}`)
    if (!(await serves(siege))) return { wrong: [...wrong, `${route.method} ${route.path}: the end`] }
  }
  return { wrong }
}

/** The head of a request as text, for what an HTTP client does not send. */
const head = ({ method, path, headers }: Route, more: Record<string, string>) =>
  [
    `${method} ${path} HTTP/1.1`,
    ...Object.entries({ host: 'store', ...headers, ...more }).map(([name, value]) => `${name}: ${value}`),
    '\r\n',
  ].join('\r\n')

const JSON_TYPE = { 'content-type': 'application/json' }
const XML_TYPE = { 'content-type': 'text/xml' }
const typeOf = ({ path }: Route) => (path.startsWith('/hooks') ? XML_TYPE : JSON_TYPE)
const large = (size: number) => `{"action":"close","note":"${'x'.repeat(size)}"}`

/** No answer counts as 599, unless the store may have closed the connection on a sender who still sends. */
const sends =
  (body: string, more: Record<string, string> = {}) =>
  (siege: Siege) =>
    onEveryRoute(siege, async (route) => {
      const headers = { ...typeOf(route), ...route.headers, ...more }
      const { status } = await siege.send({ ...route, headers, body })
      return [{ status: status || (body.length > 2 * MB ? 0 : 599) }]
    })

/** A request written by hand, byte by byte; what is not answered within the limit counts as an answer of 599. */
const sendsRaw =
  (more: Record<string, string>, pieces: string[], how: Parameters<typeof sendRaw>[2] = {}) =>
  (siege: Siege) =>
    onEveryRoute(siege, async (route) => [
      await sendRaw(siege.store.url, [head(route, { ...typeOf(route), ...more }), ...pieces], how),
    ])

const chunked = { 'transfer-encoding': 'chunked' }
const drip = Array.from({ length: 150 }, () => '1\r\n \r\n')

const shapes: [string, (siege: Siege) => Promise<unknown>][] = [
  ['1 MB', sends(large(MB))],
  ['20 MB', sends(large(20 * MB))],
  ['1 MB in chunks', sends(large(MB), chunked)],
  ['20 MB in chunks', sends(large(20 * MB), chunked)],
  ['5 MB, after asking whether to go on', sends(large(5 * MB), { expect: '100-continue' })],
  ['a body after asking for what nobody can do', sends(large(10), { expect: 'the-moon' })],
  ['1 MB in a coding that nobody knows', sends(large(MB), { 'content-encoding': 'x-none' })],
  [
    '1 MB in a character set that nobody knows',
    sends(large(MB), { 'content-type': 'application/json; charset=x' }),
  ],
  ['one byte each 100 ms', sendsRaw(chunked, drip, { every: 100, within: 12_000 })],
  ['half a body, and then nothing', sendsRaw({ 'content-length': '100' }, ['{"a"'], { within: 12_000 })],
  [
    'half a body, and the end of the sender’s side',
    sendsRaw({ 'content-length': '100' }, ['{"a"'], { afterwards: 'end' }),
  ],
  [
    'less than it says it is',
    sendsRaw({ 'content-length': '3' }, ['{"action":"close"}'], { afterwards: 'end' }),
  ],
  ['a length below nothing', sendsRaw({ 'content-length': '-1' }, ['{}'], { afterwards: 'end' })],
  ['a length that is no number', sendsRaw({ 'content-length': 'many' }, ['{}'], { afterwards: 'end' })],
  [
    'a length, and chunks',
    sendsRaw({ 'content-length': '5', ...chunked }, ['0\r\n\r\n'], { afterwards: 'end' }),
  ],
  ['chunks of no length', sendsRaw(chunked, ['zz\r\n{}\r\n0\r\n\r\n'], { afterwards: 'end' })],
]

const closing = (note: unknown) => JSON.stringify({ action: 'close', note })
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const words: [string, string | Uint8Array, Record<string, string>?][] = [
  ['nothing', ''],
  ['broken JSON', '{"action":'],
  ['null', 'null'],
  ['true', 'true'],
  ['a string', '"close"'],
  ['a number', '42'],
  ['a list', '["close"]'],
  ['an object of nothing', '{}'],
  ['an action that nobody knows', '{"action":"constructor"}'],
  ['an action in a prototype', '{"__proto__":{"action":"close"}}'],
  ['a NUL in the note', closing('a\0b')],
  ['an escape sequence in the note', closing('\u001b[2Jall is well')],
  ['a note that is an object', closing({ toString: 'x' })],
  ['a note of 501 letters', closing('x'.repeat(501))],
  ['4,000 brackets', '['.repeat(4000)],
  ['bytes that are not UTF-8', Buffer.from([...Buffer.from('{"action":"close","note":"'), 0xff, 0x22, 0x7d])],
  ['UTF-16', Buffer.from(closing('x'), 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }],
  ['a form', 'action=close&note=x', form],
  ['JSON that calls itself a form', closing('x'), form],
  ['JSON that calls itself text', closing('x'), { 'content-type': 'text/plain' }],
  ['JSON that calls itself nothing', closing('x'), { 'content-type': '' }],
  ['8,200 bytes', large(8200)],
]

export const bodyAttacks: Attack[] = [
  ...shapes.map(([what, attempt]) => ({
    name: `${what}, to every route`,
    try: attempt,
    expect: { wrong: [] },
  })),
  {
    name: '50 of 1 MB at once, to every route, and a shopper who looks',
    try: (siege) =>
      onEveryRoute(siege, (route) =>
        Promise.all(
          Array.from({ length: 50 }, () =>
            siege.send({ ...route, headers: { ...typeOf(route), ...route.headers }, body: large(MB) }),
          ),
        ),
      ),
    expect: { wrong: [] },
  },
  {
    name: '50 bodies broken off in the middle, to every route: nobody is told, and nothing is an error',
    try: async (siege) => {
      const before = siege.store.logs().length
      const done = await onEveryRoute(siege, (route) =>
        Promise.all(
          Array.from({ length: 50 }, (_, n) => {
            const pieces = [
              head(route, { ...typeOf(route), 'content-length': '100000' }),
              'x'.repeat(n * 900),
            ]
            return sendRaw(siege.store.url, pieces, { afterwards: 'destroy' })
          }),
        ),
      )
      return { ...done, loud: /aborted|ECONNRESET|at async|TypeError/.test(siege.store.logs().slice(before)) }
    },
    expect: { wrong: [], loud: false },
  },
  ...[9_000, MB].map(
    (size): Attack => ({
      name: `a notification of ${size} bytes is told that it is too large, and its connection is closed`,
      try: async (siege) => {
        const { status, headers, body } = await siege.hook(`<xml>${'x'.repeat(size)}</xml>`)
        return { status, body, connection: headers.connection }
      },
      expect: { ...refused(/larger/, 413), connection: 'close' },
    }),
  ),
  {
    name: 'a notification that drips is told that it is too slow',
    try: async (siege) => {
      const route = { method: 'POST', path: '/hooks/wemine', headers: XML_TYPE }
      return sendRaw(siege.store.url, [head(route, chunked), ...drip], { every: 100, within: 12_000 })
    },
    expect: refused(/within/, 408),
  },
  ...words.map(
    ([what, body, headers]): Attack => ({
      name: `a merchant’s word that is ${what}: refused in words, and nothing is decided`,
      try: async (siege) => {
        const out_trade_no = await exception(siege)
        const { status, body: said } = await siege.send({
          method: 'POST',
          path: `/admin/wemine/payments/${out_trade_no}/resolve`,
          headers: { ...(await siege.store.merchant()), ...(headers ?? JSON_TYPE) },
          body,
        })
        const [row] = await siege.store.sql('wemine_gateway_order').where({ out_trade_no })
        return { status, said, state: row?.state, resolved: row?.resolved_at }
      },
      expect: {
        ...{ status: 400, said: expect.stringMatching(/Send a JSON object with \\"action\\"/) },
        ...{ state: 'exception', resolved: null },
      },
    }),
  ),
  ...words
    .filter(([what]) => what !== 'nothing' && !/action|note|of nothing/.test(what))
    .map(
      ([what, body, headers]): Attack => ({
        name: `a merchant’s “check now” with ${what}: refused in words`,
        try: async (siege) => {
          const { status, body: said } = await siege.send({
            method: 'POST',
            path: `/admin/wemine/payments/${siege.victim.session.out_trade_no}/check`,
            headers: { ...(await siege.store.merchant()), ...(headers ?? JSON_TYPE) },
            body,
          })
          return { status, said }
        },
        expect: { status: 400, said: expect.stringMatching(/Send an empty JSON object or nothing/) },
      }),
    ),
  {
    name: 'NULs and halves of characters in the merchant’s filters',
    try: async (siege) => {
      const headers = await siege.store.merchant()
      const statuses: number[] = []
      for (const filter of ['state', 'order_id', 'session_id', 'limit', 'offset'])
        for (const value of ['%00', 'a%00b', '%ed%a0%80', '%ff'])
          for (const list of ['payments', 'exceptions']) {
            const path = `/admin/wemine/${list}?${filter}=${value}`
            statuses.push((await siege.send({ path, headers })).status)
          }
      return { wrong: statuses.filter((status) => status >= 500), served: await serves(siege) }
    },
    expect: { wrong: [], served: true },
  },
  {
    name: 'two merchants who decide differently on one payment in the same moment: one is kept, the other is told who was first',
    try: async (siege) => {
      const headers = { ...(await siege.store.merchant()), ...JSON_TYPE }
      const rounds = []
      for (let round = 0; round < 4; round++) {
        const out_trade_no = await exception(siege)
        const path = `/admin/wemine/payments/${out_trade_no}/resolve`
        const decide = (action: string) =>
          siege.send({ method: 'POST', path, headers, body: JSON.stringify({ action }) })
        const answers = await Promise.all([decide('close'), decide('refund')])
        const kept = await siege.store.sql('wemine_decision').where({ out_trade_no })
        const late = answers.find(({ status }) => status === 400)
        const first = new RegExp(`${kept[0]?.decision}\\b.* by ${kept[0]?.actor}`)
        const statuses = answers.map(({ status }) => status).sort()
        rounds.push({ statuses, kept: kept.length, told: first.test(late?.body ?? '') })
      }
      return rounds
    },
    expect: Array(4).fill({ statuses: [200, 400], kept: 1, told: true }),
  },
  {
    name: 'the hook’s address in a browser: a sentence, and nothing more',
    try: async (siege) => {
      const { status, headers, body } = await siege.send({ path: '/hooks/wemine' })
      return { status, type: headers['content-type'], body }
    },
    expect: {
      ...{ status: 200, type: expect.stringMatching(/^text\/plain/) },
      body: 'This address takes WeChat Pay notifications by POST.\n',
    },
  },
]
