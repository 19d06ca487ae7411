import { type Attack, DENIED, verdicts } from './attacks-outcomes'
import type { Siege } from './attacks-siege'
import type { Reply } from './attacks-wire'
import { adminRoutesAt } from './routes'

/** What stands in the admin CORS list of both example stores. */
const OWN_ADMIN = 'http://localhost:9000'
const EVIL = 'https://evil.example'

const JSON_TYPE = { 'content-type': 'application/json' }
const CLOSING = JSON.stringify({ action: 'close', note: 'mine' })
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** A payment of another amount than was asked: what a merchant has to decide about. */
export async function exception(siege: Siege): Promise<string> {
  const { out_trade_no, code_url } = (await siege.payable()).session
  await siege.store.sandbox.pay(code_url, { total_fee: 500 })
  return out_trade_no
}

/** Each of the admin's POST routes, asked with these headers; what they answer, and whether something was decided. */
async function asksAll(siege: Siege, login: Record<string, string>, headers: Headers, body: string) {
  const out_trade_no = await exception(siege)
  const own = { ...login, ...(typeof headers === 'function' ? headers(siege) : headers) }
  const answers: Reply[] = []
  for (const { method, path } of adminRoutesAt({ out_trade_no, order_id: 'order_1' }).moves) {
    const fitting = body === CLOSING && !path.endsWith('/resolve') ? '{}' : body
    answers.push(await siege.send({ method, path, headers: own, body: fitting }))
  }
  const decisions = await siege.store.sql('wemine_decision').where({ out_trade_no })
  const told = answers.some((answer) => answer.body.includes(out_trade_no))
  return { said: verdicts(answers), decided: decisions.length, told }
}

type Headers = Record<string, string> | ((siege: Siege) => Record<string, string>)

const refusedAll = { said: [DENIED], decided: 0, told: false }
const takenAll = { said: ['status 200'], decided: 1, told: true }

const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
const part = '--x\r\nContent-Disposition: form-data; name="action"\r\n\r\nclose\r\n--x--\r\n'

const forged: [string, Headers, string][] = [
  ['a form of a page elsewhere', { ...FORM, origin: EVIL, 'sec-fetch-site': 'cross-site' }, 'action=close'],
  ['a form, without Origin', FORM, 'action=close'],
  [
    'a form from the backend’s own address',
    (siege) => ({ ...FORM, origin: siege.store.url }),
    'action=close',
  ],
  ['JSON as text/plain, of a page elsewhere', { 'content-type': 'text/plain', origin: EVIL }, CLOSING],
  ['JSON as text/plain, without Origin', { 'content-type': 'text/plain' }, CLOSING],
  [
    'text/plain that also says application/json',
    { 'content-type': 'text/plain; a=application/json' },
    CLOSING,
  ],
  ['a multipart form of a page elsewhere', { ...multipart, origin: EVIL }, part],
  ['a multipart form, without Origin', multipart, part],
  ['JSON of no type, as a beacon may send it', { origin: EVIL, 'content-type': '' }, CLOSING],
  ['JSON of a page elsewhere, whatever let it through', { ...JSON_TYPE, origin: EVIL }, CLOSING],
  [
    'JSON of the null Origin, that of a sandboxed frame',
    { ...JSON_TYPE, origin: 'null', 'sec-fetch-site': 'cross-site' },
    CLOSING,
  ],
  ['JSON of the null Origin, by a browser that says no more', { ...JSON_TYPE, origin: 'null' }, CLOSING],
  ['JSON of an empty Origin', { ...JSON_TYPE, origin: '' }, CLOSING],
  ['JSON of another site, without Origin', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, CLOSING],
  [
    'JSON of an address that begins as the admin’s',
    { ...JSON_TYPE, origin: `${OWN_ADMIN}.evil.example` },
    CLOSING,
  ],
  ['JSON of the backend’s host at another port', { ...JSON_TYPE, origin: 'http://127.0.0.1:1' }, CLOSING],
]

const genuine: [string, Headers][] = [
  ['a script’s, with no Origin', JSON_TYPE],
  ['the admin’s own, from its address in the CORS list', { ...JSON_TYPE, origin: OWN_ADMIN }],
  [
    'the admin’s own, where that list names another site',
    { ...JSON_TYPE, origin: OWN_ADMIN, 'sec-fetch-site': 'cross-site' },
  ],
  [
    'the admin’s own, served by the backend',
    (siege) => ({ ...JSON_TYPE, origin: siege.store.url, 'sec-fetch-site': 'same-origin' }),
  ],
]

/** Requests that a page elsewhere has a logged-in merchant's browser make, cookie and all. */
export const cookieAttacks: Attack[] = [
  ...forged.map(
    ([what, headers, body]): Attack => ({
      name: `the merchant’s cookie with ${what}: refused, and nothing is decided`,
      try: async (siege) => asksAll(siege, await siege.store.cookie(), headers, body),
      expect: refusedAll,
    }),
  ),
  ...genuine.map(
    ([what, headers]): Attack => ({
      name: `the merchant’s cookie with JSON that is ${what}: taken`,
      try: async (siege) => asksAll(siege, await siege.store.cookie(), headers, CLOSING),
      expect: takenAll,
    }),
  ),
  {
    name: 'a script’s token with JSON, no cookie and no Origin: taken',
    try: async (siege) => asksAll(siege, await siege.store.merchant(), JSON_TYPE, CLOSING),
    expect: takenAll,
  },
]
