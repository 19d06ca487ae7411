import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'

jest.setTimeout(300_000)

let store: Medusa1Driver | undefined
afterAll(() => store?.stop())

test('a store whose payments have no connection and a wrong secret starts, and says both; enableUI is taken', async () => {
  // Medusa's own connection takes no notice of these.
  const project = { database_driver_options: { connection: { ssl: { rejectUnauthorized: false } } } }
  store = await startMedusa1({
    options: { enableUI: true, apiSecret: 'sandbox_wrong' },
    env: { MEDUSA_PROJECT: JSON.stringify(project) },
  })
  const lines = (code: string) =>
    store!
      .logs()
      .split('\n')
      .filter((line) => line.includes(`(${code})`))
  const said = (code: string) => until(code, async () => lines(code)[0], 30_000)
  expect(await said('database_unreachable')).toMatch(/SSL.*payments use these two, and not database_extra/)
  expect(await said('credentials_rejected')).toMatch(/apiKey or apiSecret of wemine/)
  expect(lines('typeorm_version')).toEqual([])
  expect(store!.logs()).not.toContain('sandbox_wrong')
  expect(succeeded(await store!.store('GET', '/store/products')).products).not.toEqual([])
})
