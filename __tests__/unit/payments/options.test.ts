import { type Options, OptionsError, optionNames, parseOptions } from '#payments/account/options'

const least = { apiKey: 'live_key', apiSecret: 'live_secret', backendUrl: 'https://api.example.com' }

/** The lines of the message that boot stops with, one a fault. */
function faultsOf(input: unknown): string[] {
  try {
    parseOptions(input)
  } catch (error) {
    expect(error).toBeInstanceOf(OptionsError)
    const [title, ...lines] = (error as Error).message.split('\n')
    expect(title).toBe('medusa-payment-wemine cannot start. Fix these options:')
    return lines.map((line) => line.replace(/^ {2}- /, ''))
  }
  throw new Error('no fault was found')
}

const faulty = (more: object) => faultsOf({ ...least, ...more })

describe('what is left out', () => {
  test('is filled in with the documented defaults, exactly', () => {
    expect(parseOptions(least)).toStrictEqual<Options>({
      apiKey: 'live_key',
      secret: { apiSecret: 'live_secret' },
      notifyUrl: 'https://api.example.com/hooks/wemine',
      baseUrl: 'https://api.pay.wemine.net/v1/',
      tradeType: 'auto',
      currency: 'HKD',
      exchangeRates: {},
      description: 'Online order',
      timeout: 8000,
      unclaimedPayments: 'refund',
      personalDataDays: 30,
      payPage: true,
      reviewNotice: null,
      quickAuthToken: null,
      quickAuthOrigins: null,
      merchantKey: null,
    })
  })

  test('is the same when it is undefined, as an unset environment variable is', () => {
    const unset = Object.fromEntries(optionNames.map((name) => [name, undefined]))
    expect(parseOptions({ ...unset, ...least })).toStrictEqual(parseOptions(least))
  })
})

test('what is given is kept', () => {
  const given = {
    baseUrl: 'http://127.0.0.1:4100/v1/',
    tradeType: 'NATIVE',
    currency: 'CNY',
    exchangeRates: { JPY: '0.0512', USD: '7.8' },
    description: '花店订单',
    timeout: 500,
    unclaimedPayments: 'hold',
    personalDataDays: 0,
    reviewNotice: { channel: 'email', to: 'staff@shop.example', language: 'zh-HK' },
    quickAuthToken: 'quick',
    quickAuthOrigins: ['https://shop.example', 'http://localhost:8000'],
    merchantKey: '192006250b4c09247ec02edce69f6a2d',
  }
  expect(parseOptions({ ...least, ...given })).toMatchObject(given)
})

test('the origins of Quick Auth are read as a browser writes them', () => {
  const given = ['https://Shop.Example/', 'https://café.example', 'https://a.example:443']
  expect(parseOptions({ ...least, quickAuthOrigins: given }).quickAuthOrigins).toEqual([
    ...['https://shop.example', 'https://xn--caf-dma.example', 'https://a.example'],
  ])
})

test.each([
  [[]],
  ['https://a.example'],
  [['*']],
  [['a.example']],
  [['ftp://a.example']],
  [['https://u:p@a.example']],
  [['https://a.example/x']],
  [[7]],
])('origins of Quick Auth that are %j are refused by name', (quickAuthOrigins) => {
  expect(() => parseOptions({ ...least, quickAuthOrigins })).toThrow(/quickAuthOrigins.* must be/)
})

test('a review notice goes to the bell of Medusa’s admin, in English, unless it says more', () => {
  expect(parseOptions({ ...least, reviewNotice: {} }).reviewNotice).toEqual({
    channel: 'feed',
    to: '',
    language: 'en',
  })
})

test.each([
  ['staff@shop.example', /reviewNotice must be an object/],
  [{ channel: 'email' }, /reviewNotice\.to is required for every channel but "feed"/],
  [{ channel: '' }, /reviewNotice\.channel must not be empty/],
  [{ language: 'fr' }, /reviewNotice\.language must be "en", "zh-HK" or "zh-CN"/],
  [{ mail: 'x' }, /reviewNotice\.mail is not an option/],
])('a review notice that is %j is refused by name', (reviewNotice, said) => {
  expect(() => parseOptions({ ...least, reviewNotice })).toThrow(said)
})

test('the account may have an apiToken in place of an apiSecret', () => {
  const { apiSecret: _, ...without } = least
  expect(parseOptions({ ...without, apiToken: 'live_token' }).secret).toStrictEqual({
    apiToken: 'live_token',
  })
})

test('codes of currencies may be written in small letters', () => {
  const { currency, exchangeRates } = parseOptions({
    ...least,
    currency: 'cny',
    exchangeRates: { usd: '7.1' },
  })
  expect({ currency, exchangeRates }).toEqual({ currency: 'CNY', exchangeRates: { USD: '7.1' } })
})

test.each([
  ['https://api.example.com', 'https://api.example.com/hooks/wemine'],
  ['https://api.example.com/', 'https://api.example.com/hooks/wemine'],
  ['https://api.example.com//', 'https://api.example.com/hooks/wemine'],
  ['https://example.com/medusa', 'https://example.com/medusa/hooks/wemine'],
  ['https://example.com/medusa/', 'https://example.com/medusa/hooks/wemine'],
  ['https://api.example.com:8443', 'https://api.example.com:8443/hooks/wemine'],
  ['http://localhost:9000', 'http://localhost:9000/hooks/wemine'],
])('a backend at %s is notified at %s', (backendUrl, notifyUrl) => {
  expect(parseOptions({ ...least, backendUrl }).notifyUrl).toBe(notifyUrl)
})

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

describe('baseUrl', () => {
  test.each([
    'http://localhost:4100/v1/',
    'http://127.0.0.1:4100/v1',
    'http://[::1]:4100/v1/',
    'https://sandbox.example/v1/',
  ])('%s is taken', (baseUrl) => expect(parseOptions({ ...least, baseUrl }).baseUrl).toBe(baseUrl))

  test.each([
    'http://api.pay.wemine.net/v1/',
    'http://10.0.0.7/v1/',
    'http://localhost.example.com/v1/',
    'http://127.0.0.1.example.com/v1/',
    'http://0.0.0.0/v1/',
  ])('%s would send the keys in the clear, and is refused', (baseUrl) => {
    expect(faulty({ baseUrl })).toEqual([expect.stringMatching(/^baseUrl must start with https:\/\//)])
  })

  test.each([
    'https://api.pay.wemine.net/',
    'https://a:b@api.pay.wemine.net/v1/',
    'https://x/v1/?a',
    'wemine',
    '',
  ])('%p is refused', (baseUrl) =>
    expect(faulty({ baseUrl })).toEqual([expect.stringMatching(/^baseUrl must /)]),
  )
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

test('the error of boot has no way back to what was given', () => {
  let thrown: OptionsError | undefined
  try {
    parseOptions({ ...least, timeout: 0 })
  } catch (error) {
    thrown = error as OptionsError
  }
  expect(thrown?.name).toBe('OptionsError')
  expect(thrown).not.toHaveProperty('cause')
  expect(JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))).not.toMatch(/live_key|live_secret/)
})
