import { isListedOrigin } from '#payments/account/origins'
import { isForeignRequest } from '#payments/http/foreign-request'

const own = {
  adminCors: 'https://admin.example,/https:\\/\\/preview-\\w+\\.example$/gi',
  backends: ['https://api.example/hooks/wemine'],
}
const isForeign = (headers: Record<string, string>) =>
  isForeignRequest({ host: 'store.internal:9000', ...headers }, own)

describe('S2: a request that a page elsewhere made', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['a script’s: no Origin, no Sec-Fetch-Site', {}, false],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }, false],
    ['of the admin’s address', { origin: 'https://admin.example' }, false],
    [
      'of the admin’s address on another site',
      { origin: 'https://admin.example', 'sec-fetch-site': 'cross-site' },
      false,
    ],
    ['of an address by the list’s pattern', { origin: 'https://preview-7.example' }, false],
    ['of the backend’s public address, behind a proxy', { origin: 'https://api.example' }, false],
    ['of the host that was asked', { origin: 'http://store.internal:9000' }, false],
    [
      'of the host that was asked, with TLS ended before it',
      { origin: 'https://store.internal:9000' },
      false,
    ],
    ['of another site', { origin: 'https://evil.example' }, true],
    ['of another site, without Origin', { 'sec-fetch-site': 'cross-site' }, true],
    [
      'of the backend’s own address, and of another site',
      { origin: 'https://api.example', 'sec-fetch-site': 'cross-site' },
      true,
    ],
    ['of a sister of the admin', { origin: 'https://blog.example', 'sec-fetch-site': 'same-site' }, true],
    ['of another port', { origin: 'http://store.internal:9001' }, true],
    ['of nobody', { origin: 'null' }, true],
    ['of an empty Origin', { origin: '' }, true],
    ['of the admin’s address over http', { origin: 'http://admin.example' }, true],
    ['of an address that goes on after the admin’s', { origin: 'https://admin.example.evil.example' }, true],
    [
      'of an address that goes on after the pattern',
      { origin: 'https://preview-7.example.evil.example' },
      true,
    ],
  ])('%s', (_, headers, foreign) => {
    // Twice: a pattern with "g" remembers where it was.
    expect([isForeign(headers), isForeign(headers)]).toEqual([foreign, foreign])
  })
})

test.each([
  ['https://a.example', 'https://a.example', true],
  ['https://b.example', 'https://a.example, https://b.example/', true],
  ['https://a.example', '', false],
  ['https://a.example', '*', false],
  ['https://a.example', '/[/', false],
  ['', '', false],
])('%j is listed in %j: %s', (origin, list, listed) => {
  expect(isListedOrigin(origin, list)).toBe(listed)
})
