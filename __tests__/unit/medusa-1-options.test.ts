import { configure } from '../../src/medusa-1/platform/accounts'

const least = { apiKey: 'live_key', apiSecret: 'live_secret', backendUrl: 'https://api.example.com' }
const configured = (options: object) => {
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() }
  try {
    configure({ configModule: {}, __pg_connection__: undefined, logger: log }, options)
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
