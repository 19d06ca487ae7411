import { checkBaseUrl } from '#wemine/client/base-url'
import { WemineClient, type WemineClientOptions } from '#wemine/client/client'

describe('checkBaseUrl', () => {
  test.each([
    ['https://api.pay.wemine.net/v1/', 'https://api.pay.wemine.net/v1/'],
    ['https://api.pay.wemine.net/v1', 'https://api.pay.wemine.net/v1/'],
    ['HTTPS://API.pay.wemine.net:443/v1', 'https://api.pay.wemine.net/v1/'],
    ['https://relay.example/wemine/v1/', 'https://relay.example/wemine/v1/'],
    ['http://localhost:4242/v1', 'http://localhost:4242/v1/'],
    ['http://127.0.0.1:4242/v1/', 'http://127.0.0.1:4242/v1/'],
    ['http://127.9.9.9/v1/', 'http://127.9.9.9/v1/'],
    ['http://[::1]:4242/v1/', 'http://[::1]:4242/v1/'],
  ])('%s is %s', (value, normalised) => {
    expect(checkBaseUrl(value)).toBe(normalised)
  })

  test.each([
    ['http://api.pay.wemine.net/v1/', /^must start with https/],
    ['http://127.0.0.1.example.com/v1/', /^must start with https/],
    ['http://localhost.example.com/v1/', /^must start with https/],
    ['http://0.0.0.0/v1/', /^must start with https/],
    ['ftp://localhost/v1/', /^must start with https/],
    ['https://user:password@a.example/v1/', /^must not hold a user/],
    ['https://user@a.example/v1/', /^must not hold a user/],
    ['https://a.example/v1/?key=1', /^must have no query/],
    ['https://a.example/v1/?', /^must have no query/],
    ['https://a.example/v1/#x', /^must have no query/],
    ['https://a.example/', /^must end in the version/],
    ['https://a.example/v2/', /^must end in the version/],
    ['https://a.example/v1/order', /^must end in the version/],
    ['https://a.example/xv1/', /^must end in the version/],
    ['api.pay.wemine.net/v1/', /^must be the gateway's address/],
    [' https://a.example/v1/', /^must be the gateway's address/],
    ['https://a.example/\nv1/', /^must be the gateway's address/],
    ['', /^must be the gateway's address/],
  ])('%p is refused', (value, reason) => {
    expect(() => checkBaseUrl(value)).toThrow(
      expect.objectContaining({ kind: 'misconfigured', message: expect.stringMatching(reason) }),
    )
  })
})

describe('new WemineClient', () => {
  const make = (options: object) =>
    new WemineClient({ apiKey: 'live_ly83rGP2Bo', ...options } as WemineClientOptions)

  test('needs an apiKey and nothing more', () => {
    expect(() => make({})).not.toThrow()
    expect(() =>
      make({ apiSecret: undefined, apiToken: undefined, baseUrl: undefined, timeout: undefined }),
    ).not.toThrow()
  })

  test.each([
    [{ apiKey: undefined }, /^apiKey must be/],
    [{ apiKey: '' }, /^apiKey must be/],
    [{ apiKey: 7 }, /^apiKey must be/],
    [{ apiKey: 'a\r\nhost: evil' }, /^apiKey must be/],
    [{ apiKey: 'a b' }, /^apiKey must be/],
    [{ apiKey: '密钥' }, /^apiKey must be/],
    [{ apiSecret: 'a\n' }, /^apiSecret must be/],
    [{ apiSecret: '' }, /^apiSecret must be/],
    [{ apiToken: '\u00e9' }, /^apiToken must be/],
    [{ apiSecret: 'a', apiToken: 'b' }, /not both/],
    [{ baseUrl: 'http://api.pay.wemine.net/v1/' }, /^baseUrl must start with https/],
    [{ timeout: 0 }, /^timeout must be/],
    [{ timeout: 1.5 }, /^timeout must be/],
    [{ timeout: Number.POSITIVE_INFINITY }, /^timeout must be/],
    [{ timeout: 2 ** 31 }, /^timeout must be/],
  ])('%p is refused by name', (options, reason) => {
    expect(() => make(options)).toThrow(
      expect.objectContaining({ kind: 'misconfigured', message: expect.stringMatching(reason) }),
    )
  })
})
