import type { Locator } from 'playwright-core'
import { until } from '../../support/http'
import { type AdminWorld, item, type Look, loggedIn, openReview } from '../support/admin-pages'
import { doubtfulRefund, foreignPayment, moneyOf, wronglyPaid } from '../support/admin-store'
import { linesOf } from '../support/read-totals'

/** Each decision, made in the page, and what became of the money. */
export function actions(world: AdminWorld): void {
  /** Presses an action of a payment, reads the question, and answers it by the button of the same name. */
  async function decide(number: string, action: string, question: string, note = '', look: Look = {}) {
    const page = await loggedIn(world, look)
    await openReview(world, page, number)
    await item(page, number).getByRole('button', { name: action, exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText(question).waitFor()
    await dialog.getByLabel(/^Note/).fill(note)
    return { page, dialog, confirm: dialog.getByRole('button', { name: action, exact: true }) }
  }

  const decisions = async (number: string) =>
    (await world.store.sql('wemine_decision').where({ out_trade_no: number })) as {
      decision: string
      note: string
    }[]

  test('refund: the amount is repeated, and all of it goes back to the shopper', async () => {
    const number = await wronglyPaid(world.store)
    const { page, confirm } = await decide(number, 'Refund', 'Refund HK$10.88?', 'agreed by phone')
    expect(moneyOf(world.store, number)).toMatchObject({ refunded: 0 })
    await confirm.click()
    await page.getByText('The refund of HK$10.88 was sent.').waitFor()
    await item(page, number).waitFor({ state: 'detached' })
    expect(moneyOf(world.store, number)).toMatchObject({ paid: 1088, refunded: 1088 })
    expect(await decisions(number)).toMatchObject([{ decision: 'refund', note: 'agreed by phone' }])
    await page.context().close()
  })

  test('close: nothing moves, and it is listed no longer', async () => {
    const number = await wronglyPaid(world.store)
    const { page, confirm } = await decide(number, 'Close', 'Close this payment of HK$10.88?')
    await confirm.click()
    await item(page, number).waitFor({ state: 'detached' })
    expect(moneyOf(world.store, number)).toMatchObject({ paid: 1088, refunded: 0 })
    expect(await decisions(number)).toMatchObject([{ decision: 'close' }])
    await page.context().close()
  })

  test('money that may be another system’s: nothing is refunded until its amount is typed', async () => {
    const number = await foreignPayment(world.store)
    const { page, dialog, confirm } = await decide(number, 'Refund', 'Refund HK$6.50?')
    await item(page, number)
      .getByText(/This store never gave out its number/)
      .waitFor()
    expect(await confirm.isDisabled()).toBe(true)
    const amount = dialog.getByLabel('Type 6.50 to confirm.', { exact: false })
    await amount.fill('6.5')
    expect(await confirm.isDisabled()).toBe(true)
    await amount.fill('6.50')
    await confirm.click()
    await item(page, number).waitFor({ state: 'detached' })
    expect(moneyOf(world.store, number)).toMatchObject({ paid: 650, refunded: 650 })
    await page.context().close()
  })

  test('cancel, or the Escape key: nothing is decided', async () => {
    const number = await wronglyPaid(world.store)
    const { page, dialog } = await decide(number, 'Refund', 'Refund HK$10.88?')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await decisions(number)).toEqual([])
    expect(moneyOf(world.store, number)).toMatchObject({ refunded: 0 })
    await page.context().close()
  })

  test.each([
    ['Mark refund as done', 'Mark the refund of HK$2.00 as done?', 'done', 'after'],
    ['Mark refund as not done', 'Mark the refund of HK$2.00 as not done?', 'refused', 'before'],
  ] as const)('%s: the refund is no longer in doubt', async (action, question, state, hang) => {
    const { number } = await doubtfulRefund(world.store, hang)
    const { page, confirm } = await decide(number, action, question)
    const sent = page.waitForRequest(/\/resolve$/)
    await confirm.click()
    await item(page, number).waitFor({ state: 'detached' })
    const refund = await world.store.sql('wemine_refund').where({ out_trade_no: number }).first()
    expect(refund.state).toBe(state)
    // The refund that the page showed, and no other.
    expect((await sent).postDataJSON()).toMatchObject({ refund: refund.id })
    await page.context().close()
  })

  test('by the keyboard alone: the tab key leads to the action, the note and the confirmation', async () => {
    const number = await wronglyPaid(world.store)
    const page = await loggedIn(world)
    await openReview(world, page, number)
    const tabTo = async (part: Locator) => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (await part.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`the tab key does not lead to ${part}`)
    }
    await tabTo(item(page, number).getByRole('button', { name: 'Close', exact: true }))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('alertdialog')
    await dialog.waitFor()
    await tabTo(dialog.getByLabel(/^Note/))
    await page.keyboard.type('without a mouse')
    await tabTo(dialog.getByRole('button', { name: 'Close', exact: true }))
    await page.keyboard.press('Space')
    await item(page, number).waitFor({ state: 'detached' })
    expect(await decisions(number)).toMatchObject([{ decision: 'close', note: 'without a mouse' }])
    await page.context().close()
  })

  test('what people asked for stands apart from what was done by itself', async () => {
    const { number } = await doubtfulRefund(world.store)
    const page = await loggedIn(world)
    await openReview(world, page, number)
    const lines = await linesOf(item(page, number))
    const at = (heading: string) => lines.indexOf(heading)
    const by = { itself: at('What was done by itself'), people: at('What people asked for or decided') }
    expect(lines.slice(by.itself + 1, by.people)).toEqual([expect.stringMatching(/^WeChat was asked /)])
    expect(lines.slice(by.people + 1, at('What you can do'))).toEqual([
      expect.stringMatching(/^A refund of HK\$2\.00 was sent at /),
    ])
    await world.browser.picture(page, 'admin-review-what-people-did')
    await page.context().close()
  })

  test('of two colleagues, the second is told that the first has decided', async () => {
    const number = await wronglyPaid(world.store)
    const refused = { mayComplainOf: /401|Unauthorized|resolve: .*400/ }
    const second = await decide(number, 'Refund', 'Refund HK$10.88?', '', refused)
    const first = await decide(number, 'Close', 'Close this payment of HK$10.88?')
    await first.confirm.click()
    await until('the decision', async () => (await decisions(number)).length === 1)
    await second.confirm.click()
    await second.dialog.getByRole('alert').waitFor()
    expect(await decisions(number)).toMatchObject([{ decision: 'close' }])
    expect(moneyOf(world.store, number)).toMatchObject({ refunded: 0 })
    await second.dialog.getByRole('button', { name: 'Cancel' }).click()
    await item(second.page, number).waitFor({ state: 'detached' })
    await first.page.context().close()
    await second.page.context().close()
  })
}
