import { inspect } from 'node:util'
import { type OptionsError, optionNames, parseOptions } from '#payments/account/options'
import { faultsOf, faulty, least } from './support/options'

describe('faults', () => {
  test('are named all at once, each by its option', () => {
    const lines = faultsOf({
      apiKey: 'a b',
      backendUrl: 'api.example.com',
      baseUrl: 'http://api.pay.wemine.net/v1/',
      tradeType: 'MWEB',
      currency: 'dollars',
      exchangeRates: { USD: 7.8, yen: '-1', euro: '9' },
      description: ' ',
      timeout: '8000',
      unclaimedPayments: 'keep',
      personalDataDays: 'ever',
      quickAuthToken: '',
      quickAuthOrigins: ['https://shop.example/checkout'],
      merchantKey: 5,
      refunds: true,
      apikey: 'x',
    })
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(
      [
        ...['apiKey', 'apiSecret', 'apikey', 'backendUrl', 'baseUrl', 'currency', 'description'],
        ...[
          'exchangeRates.USD',
          'exchangeRates.euro',
          'exchangeRates.yen',
          'merchantKey',
          'quickAuthOrigins.0',
          'quickAuthToken',
        ],
        ...['personalDataDays', 'refunds', 'timeout', 'tradeType', 'unclaimedPayments'],
      ].sort(),
    )
  })

  test.each<unknown>([undefined, null, {}])('of %p are what is required, and only that', (input) => {
    expect(faultsOf(input)).toEqual([
      'apiKey is required',
      'backendUrl is required',
      'apiSecret is required (or apiToken): without it no payment can be confirmed',
    ])
  })

  test.each<unknown>(['live_key', 5, true, [], [least], () => least])(
    'of %p are that it is no object',
    (input) => {
      expect(faultsOf(input)).toContainEqual('the value of options must be an object')
    },
  )

  test('say that a secret is one too many beside another fault too', () => {
    const both = 'apiToken is one too many: give apiSecret or apiToken, not both'
    expect(faulty({ apiToken: 'live_token' })).toEqual([both])
    expect(faulty({ apiToken: 'live_token', timeout: 1, apiKey: undefined })).toEqual([
      'apiKey is required',
      'timeout must be at least 500 ms',
      both,
    ])
  })

  test('say that an empty secret is empty, and not that it is missing or one too many', () => {
    const empty = 'must be printable ASCII without spaces, and not empty'
    expect(faulty({ apiSecret: '' })).toEqual([`apiSecret ${empty}`])
    expect(faulty({ apiSecret: undefined, apiToken: ' ' })).toEqual([`apiToken ${empty}`])
  })

  test('name an unknown option and those that there are', () => {
    const [line] = faulty({ api_key: 'x' })
    expect(line).toBe(`api_key is not an option (${optionNames.join(', ')})`)
    for (const name of optionNames) expect(line).toContain(name)
  })

  test.each<[string, unknown, string]>([
    ['apiKey', undefined, 'is required'],
    ['apiKey', 5, 'must be a string'],
    ['apiKey', null, 'must be a string'],
    ['apiKey', 'with\nline', 'must be printable ASCII without spaces, and not empty'],
    ['apiKey', 'ключ', 'must be printable ASCII without spaces, and not empty'],
    ['apiSecret', null, 'must be a string'],
    ['backendUrl', undefined, 'is required'],
    ['backendUrl', 5, 'must be a string'],
    ['timeout', '8000', 'must be a whole number of milliseconds'],
    ['timeout', 1.5, 'must be a whole number of milliseconds'],
    ['timeout', Number.NaN, 'must be a whole number of milliseconds'],
    ['timeout', 499, 'must be at least 500 ms'],
    ['timeout', 25_001, 'must be at most 25000 ms: Medusa holds a cart for 30 s'],
    ['currency', 'HK', 'must be a 3-letter ISO 4217 code, such as "HKD"'],
    ['currency', 344, 'must be a string'],
    ['tradeType', 'native', 'must be "auto", "NATIVE" or "JSAPI"'],
    ['unclaimedPayments', true, 'must be "refund" or "hold"'],
    ['personalDataDays', '30', 'must be a whole number of days'],
    ['personalDataDays', 1.5, 'must be a whole number of days'],
    ['personalDataDays', -1, 'must be 0 or more'],
    ['personalDataDays', 3651, 'must be at most 3650'],
    ['description', '', 'must not be empty'],
    ['description', '\u0001\n', 'must not be empty'],
    ['exchangeRates', '7.8', 'must be an object, such as { USD: "7.8" }, or left out'],
    ['exchangeRates', ['7.8'], 'must be an object, such as { USD: "7.8" }, or left out'],
  ])('%s: %p %s', (name, value, rule) => expect(faulty({ [name]: value })).toEqual([`${name} ${rule}`]))

  test.each<unknown>([
    '0',
    '0.00',
    '-7.8',
    '7,8',
    '1e3',
    '0x7',
    '',
    ' 7.8',
    '.5',
    '7.',
    '1234567890',
    'NaN',
    7.8,
    null,
  ])('a rate of %p is none: two readings of it would be two prices', (rate) => {
    const line = 'exchangeRates.USD must be a positive decimal string, such as "7.8"'
    expect(faulty({ exchangeRates: { USD: rate } })).toEqual([line])
  })

  test('say that a currency has two rates, instead of taking one of them', () => {
    expect(faulty({ exchangeRates: { USD: '7.8', usd: '7.7' } })).toEqual([
      'exchangeRates.usd is there twice',
    ])
  })

  test('say which code of a rate is none', () => {
    expect(faulty({ exchangeRates: { US: '7.8' } })).toEqual([
      'exchangeRates.US must be a 3-letter ISO 4217 code, such as "HKD"',
    ])
  })

  test.each([
    'api.example.com',
    'ftp://api.example.com',
    'https:api.example.com',
    ' https://api.example.com',
    'https://api.example.com ',
    'https://api.exa mple.com',
    'https://例え.jp',
    'https://',
    '/hooks',
    '',
  ])('backendUrl %p is no public address', (backendUrl) => {
    expect(faulty({ backendUrl })).toEqual([
      'backendUrl must be the public address of this Medusa backend, such as "https://api.example.com"',
    ])
  })

  test.each([
    'https://api.example.com?a=1',
    'https://api.example.com/?',
    'https://api.example.com#',
    'https://api.example.com/#top',
    'https://user@api.example.com',
    'https://user:word@api.example.com',
  ])('backendUrl %p has what WeChat cuts off', (backendUrl) => {
    expect(faulty({ backendUrl })).toEqual(['backendUrl must have no user, query or fragment'])
  })

  test('backendUrl leaves room for the path in the 256 characters that WeChat takes', () => {
    const backendUrl = `https://api.example.com/${'a'.repeat(216)}`
    expect(parseOptions({ ...least, backendUrl }).notifyUrl.length).toBeLessThanOrEqual(256)
    expect(faulty({ backendUrl: `${backendUrl}a` })).toEqual(['backendUrl must be at most 240 characters'])
  })
})

test('no value is ever repeated in a fault: any of them may be a secret in the wrong place', () => {
  const SECRET = 'sk_live_51H8'
  const wrong = [
    SECRET,
    `${SECRET} `,
    ` ${SECRET}\n`,
    [SECRET],
    { x: SECRET },
    { USD: SECRET },
    `http://${SECRET}/v1`,
  ]
  for (const name of optionNames) {
    for (const value of wrong) {
      // Some of them are fine as what they are given for: a fault beside them makes the message.
      const message = faulty({ [name]: value, timeout: -1, unknown: SECRET }).join('\n')
      expect(message.toLowerCase()).not.toContain(SECRET.toLowerCase())
    }
  }
  expect(faultsOf(SECRET).join()).not.toContain(SECRET)
  expect(faultsOf([SECRET]).join()).not.toContain(SECRET)
})

function thrownBy(options: object): OptionsError {
  try {
    parseOptions(options)
  } catch (error) {
    return error as OptionsError
  }
  throw new Error('These options are taken')
}

test('the error of boot has no way back to what was given', () => {
  const thrown = thrownBy({ ...least, timeout: 0 })
  expect(thrown.name).toBe('OptionsError')
  expect(thrown).not.toHaveProperty('cause')
  expect(JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))).not.toMatch(/live_key|live_secret/)
})

test('N8: a start that prints the error as JSON or with its fields prints no field that says nothing', () => {
  expect(JSON.stringify(thrownBy({ ...least, timeout: 0 }))).toBe('{}')
  const printed = inspect(thrownBy({ ...least, timeout: 0 }))
  expect(printed).toMatch(
    /^OptionsError: medusa-payment-wemine cannot start\. Fix these options:\n {2}- timeout/,
  )
  expect(printed).not.toMatch(/name:/)
})
