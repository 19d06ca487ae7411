import { startMedusa1 } from '../support/medusa-1-driver'
import { regressionsContract } from '../support/regressions-contract'

jest.setTimeout(300_000)

describe('Medusa 1', () => {
  const store = regressionsContract(startMedusa1)

  test('a cart in yen is refused in words, and nothing is asked of the gateway', async () => {
    const cart = await store().createCartOf('Jasmine Pearls', { region: store().regions.jp })
    const before = store().sandbox.orders().length
    const { status, body } = await store().startPayment(cart)
    expect({ status, body }).toMatchObject({
      status: 400,
      body: {
        message: expect.stringMatching(/not available for a cart in JPY: this store takes it in HKD/),
      },
    })
    expect(store().sandbox.orders()).toHaveLength(before)
  })
})
