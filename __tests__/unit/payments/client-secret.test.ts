import { isClientSecret, newClientSecret } from '#payments/session/client-secret'

test('a secret is long, fit for a header, and another one each time', () => {
  const secrets = Array.from({ length: 100 }, newClientSecret)
  expect(new Set(secrets).size).toBe(100)
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{24}$/)
})

test.each<[string, unknown, boolean]>([
  ['itself', 'Zq3_ab-9', true],
  ['nothing', undefined, false],
  ['an empty one', '', false],
  ['another one', 'Zq3_ab-8', false],
  ['its beginning', 'Zq3_ab-', false],
  ['one that is longer', 'Zq3_ab-9a', false],
  ['itself twice, as a header sent twice comes', 'Zq3_ab-9, Zq3_ab-9', false],
  ['another case', 'zq3_AB-9', false],
  ['a list', ['Zq3_ab-9'], false],
  ['an object', { length: 8 }, false],
  ['10,000 characters', 'Z'.repeat(10_000), false],
  ['characters that are no ASCII', 'Ｚq3_ab-9', false],
])('S8: what is sent as a secret is %s', (_, given, isIt) => {
  expect(isClientSecret(given, 'Zq3_ab-9')).toBe(isIt)
})

test.each([undefined, '', 'null', 'undefined', null])(
  'S8: nothing opens a payment without a secret: %p',
  (given) => {
    expect(isClientSecret(given, null)).toBe(false)
    expect(isClientSecret(given, '')).toBe(false)
  },
)
