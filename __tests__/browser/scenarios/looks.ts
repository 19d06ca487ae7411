import type { Page } from 'playwright-core'
import { tonight } from '../../support/nightly'
import { seriousFaults } from '../support/accessibility'
import { panel, shopperAtPayment, shopperWithCart } from '../support/checkout'
import { misfits } from '../support/fits'
import { payAtSandbox } from '../support/sandbox-api'
import { sessionData } from '../support/store-api'
import type { World } from '../support/world'

const widths = [320, 375, 768, 1440]
const themes = ['light', 'dark'] as const
const LOOKS: { language: string; locale: string; colorScheme: (typeof themes)[number]; always?: true }[] = [
  { language: 'en', locale: 'en-HK', colorScheme: 'light', always: true },
  { language: 'en', locale: 'en-HK', colorScheme: 'dark' },
  { language: 'zh-HK', locale: 'zh-HK', colorScheme: 'light' },
  { language: 'zh-HK', locale: 'zh-HK', colorScheme: 'dark', always: true },
  { language: 'zh-CN', locale: 'zh-CN', colorScheme: 'light' },
  { language: 'zh-CN', locale: 'zh-CN', colorScheme: 'dark' },
]

/** Runs in the page: whether it scrolls sideways, and what sticks out of the column that its content has. */
function overflows(): string[] {
  const faults = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []
  const main = document.querySelector('main')
  if (!main) return [...faults, 'has no main']
  const edge = main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingRight)
  const out = [...main.querySelectorAll('*')].find((part) => part.getBoundingClientRect().right > edge + 1)
  return out ? [...faults, `${out.outerHTML.slice(0, 80)} sticks out`] : faults
}

/** Each page and each state of the payment: in three languages, by day and night, on every width. */
export function looks(world: World): void {
  /** Takes the page's picture at every width, and tells what is wrong with it. */
  async function faultsOf(page: Page, name: string): Promise<string[]> {
    const faults = await seriousFaults(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      faults.push(...(await page.evaluate(overflows)).map((fault) => `${fault} at ${width} px`))
      await world.browser.picture(page, `${name}-${width}`)
    }
    // The shop's own pages hold in any font: a phone, and the least width of its wide header.
    if (page.url().startsWith(world.demo.shop))
      for (const width of [320, 768]) faults.push(...(await misfits(page, width)))
    await page.setViewportSize({ width: 1280, height: 900 })
    return faults.map((fault) => `${name}: ${fault}`)
  }

  test.each(tonight(LOOKS))('in $language, $colorScheme', async ({ language, locale, colorScheme }) => {
    const { demo } = world
    const name = (page: string) => `${page}-${language}-${colorScheme}`
    const page = await shopperWithCart(world, { locale, colorScheme, reducedMotion: 'reduce' })
    const faults: string[] = []
    const see = async (path: string, shown: string) => {
      await page.goto(`${demo.shop}${path}`)
      await page.locator(shown).first().waitFor()
      faults.push(...(await faultsOf(page, name(path.split('/')[1] || 'home'))))
    }
    await see('/', '#teas li')
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await see('/tea/last-tin', '.tea img')
    await see('/cart', '#to-checkout')
    await see('/checkout', '#pay-with-wechat')
    await page.click('#pay-with-wechat')
    await panel(page, 'waiting').waitFor()
    faults.push(...(await faultsOf(page, name('waiting'))))
    await page.locator('#end-code').click()
    await panel(page, 'expired').waitFor()
    faults.push(...(await faultsOf(page, name('expired'))))
    await panel(page).getByRole('button').click()
    await panel(page, 'waiting').waitFor()
    await payAtSandbox(demo, (await sessionData(demo, page)).out_trade_no)
    await page.locator('#confirmation').waitFor()
    faults.push(...(await faultsOf(page, name('order'))))
    await page.context().close()
    expect(faults).toEqual([])
  })

  test.each(themes)('the phone, by %s', async (colorScheme) => {
    const { demo } = world
    const page = await shopperAtPayment(world, { colorScheme, reducedMotion: 'reduce' })
    const { out_trade_no } = await sessionData(demo, page)
    const faults: string[] = []
    const see = async (name: string) => faults.push(...(await faultsOf(page, `${name}-${colorScheme}`)))
    await page.goto(`${demo.sandbox}/phone/${out_trade_no}`)
    await see('phone')
    await page.locator('#cancel').click()
    await see('phone-cancelled')
    await page.goto(`${demo.sandbox}/phone/${out_trade_no}`)
    await page.locator('#pay').click()
    await see('phone-paid')
    await page.context().close()
    expect(faults).toEqual([])
  })

  test('the shopper may choose another language and other colours, and they are kept', async () => {
    const page = await world.browser.shopper({ colorScheme: 'light' })
    await page.goto(world.demo.shop)
    await page.locator('#language').selectOption('zh-HK')
    await page.getByRole('heading', { name: '值得靜心細味的好茶。' }).waitFor()
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.locator('#theme').click()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.getByRole('heading', { name: '值得靜心細味的好茶。' }).waitFor()
    expect(await paper()).toBe(dark)
    await page.context().close()
  })
}
