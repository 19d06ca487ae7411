import type { Movement } from '../../../src/sandbox'
import { until } from '../../support/http'
import { type AdminWorld, loggedIn, openReview, openTab } from '../support/admin-pages'
import {
  type Account,
  doubtfulRefund,
  paidOrder,
  paidTwice,
  refusedRefund,
  unclaimed,
  wronglyPaid,
} from '../support/admin-store'
import { downloadCsv, linesOf, readTotals } from '../support/read-totals'

const ACCOUNTS: Account[] = ['pp_wemine_hk', 'pp_wemine_mo']

/** A day of a store beside the gateway's own statement, and the health. */
export function books(world: AdminWorld): void {
  /** Everything that the gateway moved on a day of Hong Kong. */
  const statement = (account: Account, day: string): Movement[] =>
    world.store.gateways[account].statement().filter(({ at }) => dayOf(at) === day)
  const feeOf = (movements: Movement[]) => movements.reduce((sum, { amount }) => sum + amount, 0)

  /** Medusa's own account of all its orders in Hong Kong dollars, in cents. */
  async function medusaBooks() {
    const ids: string[] = await world.store.sql('order').where({ currency_code: 'hkd' }).pluck('id')
    const orders = (await world.store.orders()).filter(({ id }) => ids.includes(id))
    const sum = (name: 'captured' | 'refunded') => orders.reduce((all, order) => all + order[name], 0)
    return { captured: sum('captured'), refunded: sum('refunded') }
  }

  test('a day of mixed payments: the page and the CSV are the gateway’s statement, cent by cent', async () => {
    const { store } = world
    // One after another where a fault is meant for one refund only.
    const quiet = Promise.all([
      unclaimed(store, 'pp_wemine_hk'),
      unclaimed(store, 'pp_wemine_mo'),
      paidTwice(store),
      paidOrder(store, 'pp_wemine_mo'),
      wronglyPaid(store),
    ])
    const { order } = await paidOrder(store)
    for (const cents of [1000, 81]) expect((await store.refund(order.id, cents)).status).toBe(200)
    const [, held] = await quiet
    const doubtful = await doubtfulRefund(store)
    await refusedRefund(store)

    const page = await loggedIn(world)
    await openTab(world, page, 'totals')
    const day = await page.getByLabel('Day', { exact: true }).inputValue()
    expect(day).toBe(dayOf(Date.now()))
    const shown = {
      pp_wemine_hk: await totalsOf('pp_wemine_hk'),
      pp_wemine_mo: await totalsOf('pp_wemine_mo'),
    }
    const csv = await downloadCsv(page)
    await world.browser.picture(page, 'admin-totals-of-the-day')

    // Whoever marks a refund as done has no number of WeChat's for it.
    const marked = await store.sql('wemine_decision').where({ decision: 'refund_done' }).pluck('out_trade_no')
    const known = (one: Movement) =>
      one.kind === 'refund' && marked.includes(one.out_trade_no) ? { ...one, id: '' } : one
    for (const account of ACCOUNTS) {
      const moved = statement(account, day)
      const [payments, refunds] = [
        moved.filter(({ kind }) => kind === 'payment'),
        moved.filter(({ kind }) => kind === 'refund'),
      ]
      const totals = shown[account]
      expect(totals.taken).toEqual({ count: payments.length, fee: feeOf(payments) })
      expect({
        count: totals.refunded.count + totals.returned.count,
        fee: totals.refunded.fee + totals.returned.fee,
      }).toEqual({ count: refunds.length, fee: feeOf(refunds) })
      expect(totals.left).toBe(feeOf(payments) - feeOf(refunds))
      const became = Object.values(totals.became)
      expect(became.reduce((sum, { fee }) => sum + fee, 0)).toBe(totals.taken.fee)
      expect(became.reduce((sum, { count }) => sum + count, 0)).toBe(totals.taken.count)

      // The bookkeeper's file has each movement, with WeChat's own number, and adds up to what the page has left.
      const lines = csv.filter((line) => line.account === account)
      expect(lines.map(({ date }) => date)).toEqual(lines.map(() => day))
      expect(lines.map(lineOf).sort()).toEqual(moved.map(known).map(movementOf).sort())
      expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(totals.left)
    }
    const doubts = await store
      .sql('wemine_refund as refund')
      .join('wemine_gateway_order as payment', 'payment.out_trade_no', 'refund.out_trade_no')
      .whereIn('refund.state', ['requested', 'unknown'])
      .where({ 'payment.provider_id': 'pp_wemine_hk' })
      .pluck('refund_fee')
    const uncertain = doubts.reduce((sum: number, fee) => sum + Number(fee), 0)
    expect(shown.pp_wemine_hk.uncertain).toEqual({ count: doubts.length, fee: uncertain })
    // Every kind of money is there, or the sums above say little.
    expect(uncertain).toBeGreaterThanOrEqual(200)
    expect(shown.pp_wemine_hk.returned.fee).toBeGreaterThanOrEqual(2 * 10880)
    expect(shown.pp_wemine_hk.refunded.fee).toBeGreaterThanOrEqual(1081)
    expect(shown.pp_wemine_hk.became).toMatchObject({
      'Pays for orders': { count: expect.any(Number) },
      Returned: { count: expect.any(Number) },
      'Needs review': { count: expect.any(Number) },
    })
    expect(shown.pp_wemine_mo).toMatchObject({
      ...{ taken: { count: 2, fee: 2 * 10880 }, left: 2 * 10880 },
      became: { 'Pays for orders': { count: 1, fee: 10880 }, 'Needs review': { count: 1, fee: 10880 } },
      ...{ returned: { count: 0, fee: 0 }, medusa: { captured: 10880, refunded: 0 } },
    })
    for (const number of [held, doubtful.number]) await openReview(world, page, number)
    await page.context().close()

    /** Once what is on its way has come to its end. */
    async function totalsOf(account: Account) {
      return until(
        `the totals of ${account}`,
        async () => {
          await page.reload()
          await page.locator(`[data-totals="${account}"]`).waitFor()
          const totals = await readTotals(page, account)
          return !('Not finished yet' in totals.became) && totals
        },
        120_000,
      )
    }
  })

  test('Medusa’s own books stand beside it, and what they have otherwise is named', async () => {
    const { store } = world
    const page = await loggedIn(world)
    await openTab(world, page, 'totals')
    // Of a refund that a person marked as done, Medusa knows once it asks for it again.
    const marked = await store.sql('wemine_decision').where({ decision: 'refund_done' })
    const differences = (count: number) => page.locator(`[data-differences="${count}"]`)
    await differences(marked.length).waitFor()
    const sentence = 'Refunded by WeChat: HK$2.00. In Medusa: HK$0.00.'
    expect(await page.getByText(sentence, { exact: true }).count()).toBe(marked.length)
    if (marked.length === 0) await page.getByText('None. Medusa’s books agree.').waitFor()
    const shown = await Promise.all(ACCOUNTS.map((account) => readTotals(page, account)))
    const sum = (name: 'captured' | 'refunded') => shown.reduce((all, { medusa }) => all + medusa[name], 0)
    expect({ captured: sum('captured'), refunded: sum('refunded') }).toEqual(await medusaBooks())

    // A refund in Medusa's books that no WeChat knows of, as a script writes it.
    const { order } = await paidOrder(store)
    const found = await store.admin(
      'GET',
      `/admin/orders/${order.id}?fields=display_id,*payment_collections.payments`,
    )
    const { display_id, payment_collections } = found.body.order
    const payment_id = payment_collections[0].payments[0].id
    const row = { id: 'ref_by_a_script', payment_id, amount: 5, raw_amount: { value: '5', precision: 20 } }
    await store.sql('refund').insert(row)
    await page.reload()
    const more = differences(marked.length + 1)
    await more.getByText(`Order #${display_id}`).waitFor()
    await more.getByText('In Medusa HK$5.00 are refunded; by WeChat only HK$0.00.', { exact: true }).waitFor()
    await store.sql('refund').where({ id: row.id }).delete()
    await page.context().close()
  })

  test('the health shows the last notification, answer and run, and that this is a test', async () => {
    const page = await loggedIn(world)
    await openTab(world, page, 'health')
    await page.getByText(/^Test mode: no real money moves at pp_wemine_hk, pp_wemine_mo\./).waitFor()
    await page.getByText(/^Runs, last at /).waitFor()
    for (const name of ACCOUNTS) {
      const account = page.locator(`[data-account="${name}"]`)
      await account.getByText('TEST MODE').waitFor()
      const [, ...facts] = await linesOf(account)
      const at = (fact: string) => facts[facts.indexOf(fact) + 1]
      expect(at('Last notification')).toMatch(/\d{4}, \d\d:\d\d$/)
      expect(at('Last good answer')).toMatch(/\d{4}, \d\d:\d\d$/)
    }
    await page.context().close()
  })

  test('loads nothing from elsewhere', async () => {
    const { order, number } = await paidOrder(world.store)
    const page = await loggedIn(world)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(world.store.url))
        elsewhere.push(request.url())
    })
    for (const tab of ['review', 'payments', 'totals', 'health', `payments&payment=${number}`]) {
      await openTab(world, page, tab)
      await page.waitForLoadState('networkidle')
    }
    await page.goto(`${world.store.url}/app/orders/${order.id}`)
    await page.locator('[data-wemine="order"]').getByText(number, { exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(elsewhere).toEqual([])
    await page.context().close()
  })
}

const dayOf = (at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', dateStyle: 'short' }).format(at)

/** A movement of money in the words of both: which payment, how much, and WeChat's number of it. */
const lineOf = ({ payment_number, amount, wechat_number }: Awaited<ReturnType<typeof downloadCsv>>[0]) =>
  `${payment_number} ${amount} ${wechat_number}`
const movementOf = ({ out_trade_no, kind, amount, id }: Movement) =>
  `${out_trade_no} ${kind === 'payment' ? amount : -amount} ${id}`
