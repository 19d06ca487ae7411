import type { Locator, Page } from 'playwright-core'
import { en } from '../../../src/admin/i18n/en'
import { zhCN } from '../../../src/admin/i18n/zh-cn'
import { zhHK } from '../../../src/admin/i18n/zh-hk'
import { tonight } from '../../support/nightly'
import { seriousFaults } from '../support/accessibility'
import { type AdminWorld, item, type Language, loggedIn, openReview, openTab } from '../support/admin-pages'
import { doubtfulRefund, wronglyPaid } from '../support/admin-store'
import { linesOf } from '../support/read-totals'

const languages = { en, zhTW: zhHK, zhCN }
const LOOKS: { language: Language; theme: 'light' | 'dark'; always?: true }[] = [
  { language: 'en', theme: 'light', always: true },
  { language: 'en', theme: 'dark' },
  { language: 'zhTW', theme: 'light' },
  { language: 'zhTW', theme: 'dark', always: true },
  { language: 'zhCN', theme: 'light' },
  { language: 'zhCN', theme: 'dark' },
]
const tabs = ['review', 'payments', 'totals', 'health'] as const

/** Every page, drawer and question in both themes and all languages. */
export function looks(world: AdminWorld): void {
  let wrong: string
  let doubtful: string
  let order: string
  beforeAll(async () => {
    const paid = await doubtfulRefund(world.store)
    ;[wrong, doubtful, order] = [await wronglyPaid(world.store), paid.number, paid.order.id]
  })

  describe.each(tonight(LOOKS))(
    'in $language, $theme: accessible, no word missing',
    ({ language, theme }) => {
      const words = languages[language]
      const look = (page: Page, name: string, within: Locator, selector: string) =>
        inspect(page, `admin-${name}-${language}-${theme}`, within, selector)

      async function inspect(page: Page, picture: string, within: Locator, selector: string) {
        await within.waitFor()
        await page
          .getByRole('status')
          .filter({ hasText: words.loading })
          .first()
          .waitFor({ state: 'detached' })
        await within.evaluate(comeToRest)
        await world.browser.picture(page, picture)
        expect(await untranslated(within, language)).toEqual([])
        expect((await seriousFaults(page, selector)).filter((fault) => !MEDUSAS.test(fault))).toEqual([])
      }

      test('every tab', async () => {
        const page = await loggedIn(world, {
          language,
          theme,
          browser: { viewport: { width: 1280, height: 1600 } },
        })
        for (const tab of tabs) {
          await openTab(world, page, tab)
          await page.getByRole('tab', { name: words.tab[tab] }).waitFor()
          await page.locator('main [role="tabpanel"] > *').first().waitFor()
          if (tab === 'review') await openReview(world, page, doubtful)
          await look(page, tab, page.getByRole('main'), 'main')
        }
        await page.context().close()
      })

      test('the section on an order, one payment beside the list, and the question before a decision', async () => {
        const page = await loggedIn(world, {
          language,
          theme,
          browser: { viewport: { width: 1280, height: 1600 } },
        })
        await page.goto(`${world.store.url}/app/orders/${order}`)
        const section = page.locator('[data-wemine="order"]')
        await section.getByText(words.state.refund_unknown).waitFor()
        // Of a refund whose outcome nobody knows it is not said that it was made.
        expect(await section.getByText(words.fact.refunded, { exact: true }).count()).toBe(0)
        await look(page, 'order', section, '[data-wemine="order"]')

        await openTab(world, page, `payments&payment=${doubtful}`)
        await page.getByRole('dialog').getByText(words.timeline.title).waitFor()
        await look(page, 'payment', page.getByRole('dialog'), '[role="dialog"]')

        await openReview(world, page, wrong)
        await item(page, wrong).getByRole('button', { name: words.action.refund, exact: true }).click()
        await look(page, 'question', page.getByRole('alertdialog'), '[role="alertdialog"]')
        await page.context().close()
      })
    },
  )

  test('a backend that fails is said, and can be asked again', async () => {
    const page = await loggedIn(world, { mayComplainOf: /401|400/ })
    await page.route('**/admin/wemine/exceptions**', (route) =>
      route.fulfill({ status: 400, json: { message: 'The ledger cannot be read.' } }),
    )
    await openTab(world, page, 'review')
    await page.getByRole('alert').getByText('The ledger cannot be read.').waitFor()
    await page.unroute('**/admin/wemine/exceptions**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-payment]').first().waitFor()
    await page.context().close()
  })
}

/** Runs in the page: waits until what fades or slides in is there. */
async function comeToRest(part: Element): Promise<void> {
  const moving = part.getAnimations({ subtree: true })
  const ending = moving.filter(
    ({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
  )
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

/** Faults of Medusa UI's own: the picture in its search field and the button that closes its drawer have no words. */
const MEDUSAS =
  /^serious role-img-alt: <div class="text-ui-fg-muted pointer-events-none absolute [^|]*$|^critical button-name: <button type="button" class="transition-fg inline\.\.\.">$/

/** What is shown as a key instead of a word, such as `state.paid`; in Chinese also every English sentence of ours. */
async function untranslated(within: Locator, language: Language): Promise<string[]> {
  const text = (await linesOf(within)).join('\n')
  const keys = text.match(new RegExp(`\\b(${Object.keys(en).join('|')})\\.[a-z_]+`, 'g')) ?? []
  const english = language === 'en' ? [] : sentencesOf(en).filter((sentence) => text.includes(sentence))
  return [...keys, ...english]
}

/** Every text of several words without places for values. */
function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string'
      ? / /.test(value) && !value.includes('{{')
        ? [value]
        : []
      : sentencesOf(value),
  )
}
