import type { Page } from 'playwright-core'
import { en } from '../../../src/admin/i18n/en'
import { seriousFaults } from '../support/accessibility'
import { type AdminWorld, item, type Language, loggedIn, openTab } from '../support/admin-pages'
import { doubtfulRefund, wronglyPaid } from '../support/admin-store'

const languages: Record<Language, string> = { en: 'Needs review', zhTW: '待處理', zhCN: '待处理' }
const tabs = ['review', 'payments', 'totals', 'health']

/** Every tab in both themes and all languages, and what a role sees that may not. */
export function looks(world: AdminWorld): void {
  let numbers: string[]
  beforeAll(async () => {
    numbers = [await wronglyPaid(world.store), (await doubtfulRefund(world.store)).number]
  })

  describe.each(Object.entries(languages) as [Language, string][])('in %s', (language, review) => {
    test.each(['light', 'dark'] as const)(
      'by %s: no faults of accessibility, no word missing',
      async (theme) => {
        const page = await loggedIn(world, { language, theme })
        for (const tab of tabs) {
          await openTab(world, page, tab)
          await page.getByRole('tab', { name: review }).waitFor()
          await page.locator('main [role="tabpanel"] > *').first().waitFor()
          if (tab === 'review') for (const number of numbers) await item(page, number).waitFor()
          await page.getByRole('status').first().waitFor({ state: 'detached' })
          await world.browser.picture(page, `admin-${tab}-${language}-${theme}`)
          expect(await untranslated(page)).toEqual([])
          expect((await seriousFaults(page)).filter(isOurs)).toEqual([])
        }
        await page.context().close()
      },
    )
  })

  test('a role that may not sees a sentence', async () => {
    const page = await loggedIn(world, { mayComplainOf: /401|403/ })
    await page.route('**/admin/wemine/**', (route) =>
      route.fulfill({ status: 403, json: { type: 'forbidden', message: 'Forbidden' } }),
    )
    for (const tab of tabs) {
      await openTab(world, page, tab)
      await page.getByText('Your role may not see or do this.').first().waitFor()
    }
    await page.context().close()
  })

  test('a backend that fails is said, and can be asked again', async () => {
    const page = await loggedIn(world, { mayComplainOf: /401|400/ })
    await page.route('**/admin/wemine/exceptions**', (route) =>
      route.fulfill({ status: 400, json: { message: 'The ledger cannot be read.' } }),
    )
    await openTab(world, page, 'review')
    await page.getByRole('alert').getByText('The ledger cannot be read.').waitFor()
    await page.unroute('**/admin/wemine/exceptions**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await item(page, numbers[0] ?? '').waitFor()
    await page.context().close()
  })
}

/** What is shown as a key instead of a word, such as `state.paid`. */
async function untranslated(page: Page) {
  const texts = await page
    .getByRole('tabpanel')
    .locator('h2, p, span, dt, dd, button, li, strong')
    .allTextContents()
  return texts.join(' ').match(new RegExp(`\\b(${Object.keys(en).join('|')})\\.[a-z_]+`, 'g')) ?? []
}

/** The admin's own frame has faults of its own; ours stand in its main part. */
const isOurs = (fault: string) => /wemine|data-payment|tabpanel/.test(fault)
