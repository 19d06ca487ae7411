import { type Options, optionNames, parseOptions } from '#payments/account/options'
import { faulty, least } from './support/options'

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
