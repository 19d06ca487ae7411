import { gatewayDownContract } from './contract/gateway-down'
import { notPlacingContract } from './contract/not-placing'
import { payingContract } from './contract/paying'
import { refundsContract } from './contract/refunds'
import { PaymentScene } from './contract/scene'
import type { Driver, DriverOptions } from './driver'

/**
 * What a payment with WeChat Pay is, in whichever Medusa: written once, run against both real stores. Each test looks
 * at the money in three places: the gateway, the ledger, the platform.
 */
export function paymentContract(start: (options?: DriverOptions) => Promise<Driver>): void {
  const scene = new PaymentScene()
  beforeAll(async () => {
    scene.store = await start({ options: { timeout: 3000 } })
  })
  afterAll(() => scene.store?.stop())
  afterEach(() => scene.store.sandbox.clearFaults())

  payingContract(scene)
  notPlacingContract(scene)
  gatewayDownContract(scene)
  refundsContract(scene)

  test('nothing secret was printed, or is in the database', async () => {
    const { apiKey, apiSecret, merchantKey } = scene.store.sandbox
    const rows = JSON.stringify([
      await scene.store.sql('wemine_gateway_order'),
      await scene.store.sql('wemine_refund'),
    ])
    for (const secret of [apiKey, apiSecret, merchantKey]) {
      expect(scene.store.logs()).not.toContain(secret)
      expect(rows).not.toContain(secret)
    }
  })
}
