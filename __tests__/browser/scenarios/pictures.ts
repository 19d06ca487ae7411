import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { panel, shopperAtPayment } from '../support/checkout'
import type { ShopperOptions } from '../support/open-browser'
import { sandboxApi } from '../support/sandbox-api'
import { sessionData } from '../support/store-api'
import type { World } from '../support/world'

const docs = (name: string) => join(__dirname, '../../../docs', `${name}.png`)
const sharp = { deviceScaleFactor: 2, reducedMotion: 'reduce' } as const

/**
 * Takes the README's pictures anew, into docs/:
 * PICTURES=1 npx jest __tests__/browser/demo --selectProjects browser -t pictures
 */
export function pictures(world: World): void {
  const hideDemonstration = (page: Page) => page.addStyleTag({ content: '.demo, .bottom { display: none }' })

  test('the payment on a desktop', async () => {
    const page = await shopperAtPayment(world, {
      ...sharp,
      viewport: { width: 1180, height: 660 },
      bypassCSP: true,
    })
    await hideDemonstration(page)
    await page.screenshot({ path: docs('payment') })
    await page.context().close()
  })

  test('the phone', async () => {
    const page = await shopperAtPayment(world, { ...sharp, deviceScaleFactor: 1.5, bypassCSP: true })
    const { out_trade_no } = await sessionData(world.demo, page)
    await page.goto(`${world.demo.sandbox}/phone/${out_trade_no}`)
    await page.setViewportSize({ width: 900, height: 1000 })
    // A shade from here to there is what makes such a picture large.
    await page.addStyleTag({
      content: '.stage { background: #eaf0ed } .stage > * { box-shadow: none !important }',
    })
    await page.screenshot({ path: docs('phone') })
    await page.context().close()
  })

  test('the states of the panel', async () => {
    const { demo } = world
    const states: Buffer[] = []
    const take = async (
      options: ShopperOptions,
      state: string,
      act: (page: Page) => Promise<unknown> = async () => {},
    ) => {
      const page = await shopperAtPayment(world, { ...sharp, bypassCSP: true, ...options })
      await page.addStyleTag({ content: '.wemine { width: 300px; border: 0; box-shadow: none !important }' })
      await act(page)
      await panel(page, state).waitFor()
      states.push(await panel(page, state).screenshot())
      await page.context().close()
    }
    await take({ locale: 'zh-HK' }, 'waiting')
    await take({ locale: 'zh-CN', colorScheme: 'dark' }, 'waiting')
    await take({}, 'expired', (page) => page.locator('#end-code').click())
    await take({}, 'failed', async (page) => {
      const { out_trade_no } = await sessionData(demo, page)
      await sandboxApi(demo, 'close-order', { order: out_trade_no })
    })
    await take({ mayComplainOf: /ERR_INTERNET/ }, 'offline', (page) => page.context().setOffline(true))
    const page = await world.browser.shopper({ ...sharp, viewport: { width: 1320, height: 600 } })
    const images = states.map(
      (state) =>
        `<img width="300" style="border-radius:20px" src="data:image/png;base64,${state.toString('base64')}">`,
    )
    const [first, second, third, fourth, fifth] = images
    await page.setContent(`<body style="margin:0;background:#f7f3ea"><main style="display:flex;gap:24px;padding:24px;align-items:start;
width:fit-content">${first}${second}<div style="display:grid;gap:24px;align-content:start">${third}${fourth}</div>${fifth}</main>`)
    await page.locator('main').screenshot({ path: docs('panel-states') })
    await page.context().close()
  })
}
