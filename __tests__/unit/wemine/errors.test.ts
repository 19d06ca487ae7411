import { inspect } from 'node:util'
import { WemineClient } from '#wemine/client/client'
import {
  isWemineError,
  WemineConfigurationError,
  WemineError,
  type WemineErrorKind,
  WemineMalformedError,
  WemineOutcomeUnknownError,
  WemineRefusedError,
  WemineUnreachableError,
} from '#wemine/errors'
import { ORDER_REQUEST } from './support/documents'
import { API_KEY, API_SECRET, rejection, sendJson, startGateway } from './support/gateway'

const NUMBER = { out_trade_no: ORDER_REQUEST.out_trade_no }
const NATIVE = { ...ORDER_REQUEST, trade_type: 'NATIVE' as const }

const CLASSES = [
  [WemineRefusedError, 'refused'],
  [WemineUnreachableError, 'unreachable'],
  [WemineOutcomeUnknownError, 'unknown'],
  [WemineMalformedError, 'malformed'],
  [WemineConfigurationError, 'misconfigured'],
] as const

test.each(CLASSES)('%p is known by its class, its name and its kind', (Class, kind) => {
  const error = new Class('what failed', { err_code: 'X', err_code_des: '说明', status: 500 })
  expect(error).toBeInstanceOf(WemineError)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: Class.name, kind, err_code: 'X', err_code_des: '说明', status: 500 })
  expect(isWemineError(error)).toBe(true)
  for (const [, other] of CLASSES) expect(isWemineError(error, other)).toBe(other === kind)
})

test('details that are not there are not properties', () => {
  expect(Object.keys(new WemineRefusedError('no', { err_code: '', err_code_des: undefined }))).toEqual([
    'name',
    'kind',
  ])
})

test('an error of another copy of the package is recognised', () => {
  jest.isolateModules(() => {
    const copy = jest.requireActual<typeof import('#wemine/errors')>('#wemine/errors')
    const error = new copy.WemineRefusedError('no')
    expect(error).not.toBeInstanceOf(WemineRefusedError)
    expect(isWemineError(error, 'refused')).toBe(true)
    expect(isWemineError(error, 'unknown')).toBe(false)
  })
})

test.each([
  null,
  'refused',
  { name: 'WemineRefusedError', kind: 'refused' },
  new Error('no'),
  Object.assign(new Error('no'), { kind: 'refused' }),
  Object.assign(new Error('no'), { name: 'WemineRefusedError', kind: 'unknown' }),
  Object.assign(new Error('no'), { name: 'toString' }),
])('%p is none of ours', (other) => {
  expect(isWemineError(other)).toBe(false)
})

describe('no key in an error, whatever the gateway says', () => {
  const echo = {
    err_code: `X${API_KEY}`,
    err_code_des: `bad ${API_KEY} and ${API_SECRET}\n and ${encodeURIComponent(API_SECRET)}`,
  }
  const failures: [WemineErrorKind, (response: import('node:http').ServerResponse) => void][] = [
    ['refused', (response) => sendJson(response, { Code: 'FAIL', message: echo, data: API_SECRET })],
    ['misconfigured', (response) => sendJson(response, { Code: 'FAIL', message: echo }, 401)],
    ['misconfigured', (response) => sendJson(response, { ...echo, err_code: 'NOAUTH' })],
    ['unknown', (response) => sendJson(response, { Code: 'FAIL', message: echo }, 500)],
    ['unknown', (response) => response.end(`<html>${API_KEY} ${API_SECRET}</html>`)],
    ['unknown', (response) => response.socket?.resetAndDestroy()],
    [
      'unknown',
      (response) => response.writeHead(302, { Location: `http://127.0.0.1:1/?k=${API_KEY}` }).end(),
    ],
    [
      'malformed',
      (response) => sendJson(response, { status: 'success', data: { out_trade_no: API_SECRET } }),
    ],
    [
      'malformed',
      (response) =>
        sendJson(response, { status: 'success', data: { total_fee: API_SECRET, code_url: API_KEY } }),
    ],
  ]

  test.each(failures)('%s', async (kind, answer) => {
    const gateway = await startGateway((_request, response) => answer(response))
    const client = gateway.client({ timeout: 900 })
    for (const call of [() => client.createOrder(NATIVE), () => client.queryOrder(NUMBER)]) {
      const error = await rejection(call())
      expect(isWemineError(error, kind)).toBe(true)
      expectNoKey(error)
    }
  })

  test.each(['order', 'refund', 'Secret', 'test'])(
    'N8: a secret of development that is a word (%s) takes nothing out of a sentence, and is not told by that',
    async (apiSecret) => {
      const said = 'the refund of this order is refused: no test account has a Secret'
      const gateway = await startGateway((_request, response) =>
        sendJson(response, { Code: 'FAIL', message: { err_code: 'NOAUTH', err_code_des: said } }),
      )
      const error = await rejection(gateway.client({ apiSecret }).createOrder(NATIVE))
      expect(error).toMatchObject({ err_code_des: said })
      expect((error as Error).message).toContain(said)
    },
  )

  test('unreachable', async () => {
    const client = new WemineClient({
      apiKey: API_KEY,
      apiSecret: API_SECRET,
      baseUrl: 'http://127.0.0.1:1/v1/',
    })
    const error = await rejection(client.queryOrder(NUMBER))
    expect(isWemineError(error, 'unreachable')).toBe(true)
    expectNoKey(error)
  })

  test('a key with a line break, refused when the client is made', () => {
    for (const options of [
      { apiKey: `${API_KEY}\r\nx: y` },
      { apiKey: API_KEY, apiSecret: `${API_SECRET}\n` },
    ]) {
      expectNoKey(thrownBy(() => new WemineClient(options)))
    }
  })

  test('a base address with a password, refused when the client is made', () => {
    expectNoKey(
      thrownBy(
        () => new WemineClient({ apiKey: API_KEY, baseUrl: `https://me:${API_SECRET}@a.example/v1/` }),
      ),
    )
  })

  test('nor in the client itself', () => {
    expectNoKey(new WemineClient({ apiKey: API_KEY, apiSecret: API_SECRET }))
  })

  function expectNoKey(thing: unknown): void {
    const own =
      thing instanceof Error
        ? { ...thing, message: thing.message, stack: thing.stack, cause: thing.cause }
        : thing
    const shown = `${JSON.stringify(own)}${inspect(thing, { depth: 20, showHidden: true })}${String(thing)}`
    for (const key of [API_KEY, API_SECRET]) expect(shown).not.toContain(key)
  }

  function thrownBy(work: () => unknown): unknown {
    try {
      work()
    } catch (error) {
      expect(isWemineError(error, 'misconfigured')).toBe(true)
      return error
    }
    throw new Error('Expected an error')
  }
})

test('what the gateway wrote fits one line of a log', async () => {
  const wild = `first\n2026-01-01 forged line\u0000\u202e ${'x'.repeat(5000)}`
  const gateway = await startGateway((_request, response) =>
    sendJson(response, { Code: 'FAIL', message: { err_code: 'ERROR', err_code_des: wild } }),
  )
  const error = await rejection(gateway.client().refund({ ...NUMBER, total_fee: 1, refund_fee: 1 }))
  expect(isWemineError(error, 'refused') && error.err_code_des).toMatch(/^first 2026-01-01 forged line x+$/)
  expect((error as Error).message.length).toBeLessThan(500)
  expect((error as Error).message).not.toMatch(/\p{Cc}/u)
})

test.each([
  [
    { err_code: 'ORDERPAID', err_code_des: '该订单已支付' },
    'Wemine refused POST /order: ORDERPAID 该订单已支付 (the order is already paid: query it)',
  ],
  [
    { Code: 'FAIL', message: 'closed on Sundays' },
    'Wemine refused POST /order: closed on Sundays (no document says more)',
  ],
  [
    { err_code: 'SIGNERROR' },
    'Wemine refused POST /order: SIGNERROR (the gateway signs wrongly for this account); only Wemine can fix this',
  ],
])('a message says what failed, why, and what to do: %j', async (answer, message) => {
  const gateway = await startGateway((_request, response) => sendJson(response, answer))
  expect(await rejection(gateway.client().createOrder(NATIVE))).toMatchObject({ message })
})
