import { accountOf, configure } from '../../src/medusa-1/platform/accounts'
import { checkStore } from '../../src/medusa-1/platform/boot-checks'
import { platformError } from '../../src/medusa-1/platform/errors'
import { asNumber } from '../../src/medusa-1/platform/ledger-table'
import { route } from '../../src/medusa-1/platform/routes'
import { problem } from '../../src/payments/problems'

const least = { apiKey: 'live_key', apiSecret: 'live_secret', backendUrl: 'https://api.example.com' }
const sql = { raw: async () => ({ rows: [] }) }
const configured = (options: object) => {
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() }
  try {
    configure({ configModule: {}, logger: log }, options)
    return 'taken'
  } catch {
    return log.error.mock.calls.join()
  }
}

test.each([true, false])(
  'enableUI: %s, which Medusa 1’s admin reads from a plugin’s options, is taken',
  (enableUI) => {
    expect(configured({ ...least, enableUI })).toBe('taken')
  },
)

test.each(['enableUi', 'enableui', 'ui'])('%s is no option, and the start says so', (name) => {
  expect(configured({ ...least, [name]: true })).toMatch(new RegExp(`- ${name} is not an option`))
})

test('reviewNotice, which needs Medusa 2, is refused with what to do instead', () => {
  expect(configured({ ...least, reviewNotice: {} })).toMatch(/reviewNotice needs Medusa 2.*subscribe/)
})

describe('the merchant account', () => {
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() }
  const parts = () => ({ configModule: {}, __pg_connection__: sql, logger: log })

  test('of a plugin that is not configured is missed by name', () => {
    expect(() => accountOf(parts())).toThrow(/not among the plugins in medusa-config/)
  })

  test('is one for the running store, by the options that came first', () => {
    const store = parts()
    configure(store, least)
    configure(store, { ...least, apiKey: 'another_key' })
    const account = accountOf(store)
    expect(account).toMatchObject({ providerId: 'wemine', options: { apiKey: 'live_key' } })
    expect(accountOf(store)).toBe(account)
  })

  test.each([[undefined], [null], ['options']])(
    'of options that are %p is refused with what is missing',
    (options) => {
      expect(configured(options as never)).toMatch(/Fix these options:[\s\S]*(apiKey|must be an object)/)
    },
  )
})

test('a problem has what Medusa 1 tells errors by: three words, none of them empty', () => {
  const { type, code, message } = problem('total_changed')
  expect(platformError({ type, code, message })).toEqual({
    error: 'WeChat Pay cannot do this now',
    code: 'total_changed',
    detail: message,
  })
})

test.each([
  ['10880', 10880],
  [null, null],
])('a bigint that comes as %p is %p', (stored, value) => {
  expect(asNumber.from(stored)).toBe(value)
  expect(asNumber.to(value)).toBe(value)
})

describe('what the start says of the database connection that does not answer', () => {
  const ssl = { rejectUnauthorized: false }
  test.each<[string, object | undefined, RegExp]>([
    ['no SSL', undefined, /Check projectConfig.database_url/],
    [
      'SSL for the store’s own connection only',
      { database_extra: { ssl } },
      /SSL is set in database_extra only/,
    ],
    [
      'SSL for both',
      { database_extra: { ssl }, database_driver_options: { connection: { ssl } } },
      /Check projectConfig.database_url/,
    ],
    [
      'SSL for both, written shorter',
      { database_extra: { ssl }, database_driver_options: { ssl } },
      /Check projectConfig.database_url/,
    ],
  ])('with %s', async (_, projectConfig, advice) => {
    const lines: string[] = []
    const say = (line: string) => void lines.push(line)
    const sql = { raw: () => Promise.reject(new Error('no pg_hba.conf entry')) }
    const store = {
      configModule: { ...(projectConfig && { projectConfig }) },
      __pg_connection__: sql,
      logger: { info: say, warn: say, error: say },
    }
    configure(store, { ...least, baseUrl: 'http://127.0.0.1:9/v1/', timeout: 1000 })
    checkStore(store)
    for (let time = 0; time < 200 && lines.length < 2; time++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const line = lines.find((one) => one.includes('(database_unreachable)'))
    expect(line).toMatch(advice)
    expect(line).toContain('no pg_hba.conf entry')
  })
})

describe('a route', () => {
  const parts: Record<string, unknown> = {
    configModule: {},
    __pg_connection__: { raw: async () => ({ rows: [] }) },
    logger: { info() {}, warn() {}, error() {} },
  }
  beforeAll(() => configure(parts as never, least))

  test.each([
    [{ userId: 'usr_1' }, 'usr_1'],
    [{ id: 'usr_2' }, 'usr_2'],
    [undefined, 'a user'],
  ])('is served the store, and who asks: %j is %s', async (user, actor) => {
    const serve = jest.fn(async () => {})
    const req = { scope: { resolve: (name: string) => parts[name] }, user }
    await route(serve)(req as never, {} as never)
    expect(serve).toHaveBeenCalledWith(
      // A store without CORS settings has no page of its own.
      expect.objectContaining({
        cors: { store: '', admin: '' },
        store: { medusa: 1, config: parts.configModule },
      }),
      req,
      {},
      actor,
    )
  })
})
