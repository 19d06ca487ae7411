import { type Attack, DENIED, verdicts } from './attacks-outcomes'
import type { Siege } from './attacks-siege'

/** What stands in the store CORS list of both example stores. */
const STORE = 'http://localhost:8000'
const quickAuth = (siege: Siege, query: string) =>
  siege.send({ path: `/store/wemine/quick-auth${query}`, headers: siege.store.storefront })

/** The route that sends a shopper to WeChat, asked to send them elsewhere. */
export const quickAuthAttacks: Attack[] = [
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
