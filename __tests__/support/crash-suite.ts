import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { During, Scene } from './crash-scenes'
import { type Crash, dieAll, type Revived, titleOf } from './crashes'
import type { Driver, DriverOptions } from './driver'
import { until } from './http'
import { tonight } from './nightly'

/** What a suite knows of its Medusa that the driver does not. */
export interface Books {
  /** What the gateway orders of a cart have as their `resource_id`. */
  resourceOf(store: Driver, cart: string): Promise<string>
  /** Cents that the order itself counts as paid and not refunded: what the merchant goes by. */
  countedBy(store: Driver, order: string): Promise<number>
}

/** So long each crash may take on a slow machine, its share of the store's starts included, in ms. */
const DYING_TAKES = 60_000

/** Everything is at its end this soon after the last start. */
const WITHIN = 180_000

/** Cents that are refunded in the end. */
const REFUNDED: Partial<Record<During, number>> = {
  'refunding HK$10': 1000,
  'refunding all': 10880,
  'cancelling an order': 10880,
}

/** Cents that are paid for in the end. */
const COSTS: Partial<Record<During, number>> = {
  'refunding what nobody owes': 19760,
  'holding what nobody owes': 19760,
  'paying for an edited order': 12800,
}

/** What becomes of money that nobody owes. */
const UNOWED: Partial<Record<During, string>> = { 'holding what nobody owes': 'exception' }

/**
 * A store's process is killed at every step of a payment and started again: what became of each, at the gateway, in the
 * ledger and in Medusa. Written once, run against both real stores; every step of it in a nightly run, one for each kind
 * otherwise. CRASHES in the environment, a regular expression, chooses some by their titles.
 */
export function crashSuite(
  start: (options: DriverOptions) => Promise<Driver>,
  all: readonly Crash[],
  books: Books,
): void {
  const { CRASHES } = process.env
  const crashes = CRASHES ? all.filter((crash) => new RegExp(CRASHES).test(titleOf(crash))) : tonight(all)
  if (crashes.length === 0) return
  let revived: Revived
  beforeAll(async () => {
    revived = await dieAll(start, crashes)
  }, DYING_TAKES * crashes.length)
  afterAll(() => revived?.stop())

  const ledgerOf = async ({ cart, resource }: Scene): Promise<GatewayOrder[]> => {
    const resource_id = resource ?? (await books.resourceOf(revived.store, cart))
    return revived.store.sql('wemine_gateway_order').where({ resource_id })
  }
  const gateway = ({ out_trade_no }: GatewayOrder) =>
    revived.store.sandbox.money()[out_trade_no] ?? { paid: 0, refunded: 0 }
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

  /** Waits for the ends of all that was paid for a cart. */
  async function ended(scene: Scene): Promise<GatewayOrder[]> {
    return until(
      'its end',
      async () => {
        const rows = await ledgerOf(scene)
        const isOpen = ({ state }: GatewayOrder) => ['paid', 'authorized', 'refunding'].includes(state)
        const isUnseen = (row: GatewayOrder) => gateway(row).paid > 0 && !row.paid_at
        const isInDoubt = (row: GatewayOrder) => row.refund_in_doubt !== null
        return !rows.some((row) => isOpen(row) || isUnseen(row) || isInDoubt(row)) && rows
      },
      WITHIN,
    )
  }

  test.each(crashes.map((crash) => [titleOf(crash), crash] as const))(
    '%s',
    async (title, { during }) => {
      const { store } = revived
      const scene = revived.scenes.get(title) as Scene
      const rows = await ended(scene)
      const [total_fee, refunded] = [COSTS[during] ?? 10880, REFUNDED[during] ?? 0]
      const all = total_fee + (scene.paidBefore ?? 0)
      // What died in the middle of Medusa's own writing is mended by the job, a minute later.
      const order = await until(
        `the order and its books: ${all} captured, ${refunded} refunded`,
        async () => {
          const seen = await store.orderOf(scene.cart)
          const isRight = seen?.captured === all && seen.refunded === refunded
          return isRight && (await books.countedBy(store, seen.id)) === all - refunded && seen
        },
        WITHIN,
      )
      const [captured, ...more] = rows.filter(({ state }) => state === 'captured')
      expect(more).toEqual([])
      expect(captured).toMatchObject({
        order_id: scene.holder ?? order.id,
        total_fee,
        refunded_fee: refunded,
      })
      expect(gateway(captured as GatewayOrder)).toMatchObject({ paid: total_fee, refunded })
      const unowed = UNOWED[during] ?? 'refunded'
      for (const row of rows.filter((one) => one !== captured)) {
        const { paid, refunded } = gateway(row)
        expect({ refunded, state: row.state }).toEqual({
          refunded: unowed === 'refunded' ? paid : 0,
          state: paid > 0 ? unowed : expect.stringMatching(/^(requested|open)$/),
        })
      }
      await scene.inTheEnd?.()
    },
    300_000,
  )

  test('and over all of them the gateway, the ledger and Medusa agree to the cent', async () => {
    const { store } = revived
    const money = Object.entries(store.sandbox.money())
    const rows: GatewayOrder[] = await store.sql('wemine_gateway_order')
    const orders = await store.orders()
    const known = new Set<string>(rows.map(({ out_trade_no }) => out_trade_no))
    expect(money.filter(([number]) => !known.has(number))).toEqual([])
    const kept = sum(money.map(([, { paid, refunded }]) => paid - refunded))
    const paid = rows.filter(({ paid_at }) => paid_at)
    expect(sum(paid.map((row) => (row.paid_fee ?? 0) - row.refunded_fee))).toBe(kept)
    const held = rows.filter(({ state }) => state === 'exception')
    const heldFees = sum(held.map((row) => (row.paid_fee ?? 0) - row.refunded_fee))
    expect(sum(orders.map(({ captured, refunded }) => captured - refunded)) + heldFees).toBe(kept)
    // One payment for each order, and one for what an edit of it costs more, which is a collection of its own.
    const ofCaptured = rows.flatMap(({ state, order_id, resource_id }) =>
      state === 'captured' ? [`${order_id} ${resource_id}`] : [],
    )
    expect(new Set(ofCaptured).size).toBe(ofCaptured.length)
    expect(orders.filter(({ captured }) => captured === 0)).toEqual([])
  })
}
