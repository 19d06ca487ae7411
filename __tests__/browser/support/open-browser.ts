import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { ownFont } from './own-font'

/** Where to look at what the tests saw; git ignores it. */
const screenshots = join(__dirname, '../../screenshots')

export interface ShopperOptions extends BrowserContextOptions {
  /** What this shopper's browser may complain of, because the test takes something away from it. */
  mayComplainOf?: RegExp
}

/** A headless browser with the tests' own font, that notes down whatever its pages complain of. */
export async function openBrowser() {
  mkdirSync(screenshots, { recursive: true })
  const font = ownFont()
  const browser = await launch(font.env)
  const complaints: string[] = []
  return {
    /** Errors in the console, exceptions, requests that failed. */
    complaints,
    /** A shopper of their own, without the cookies and carts of others. */
    async shopper({ mayComplainOf, ...options }: ShopperOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-HK',
        ...options,
      })
      const complain = (complaint: string) => {
        if (!mayComplainOf?.test(complaint)) complaints.push(complaint)
      }
      context.on('console', (message) => {
        if (message.type() === 'error') complain(`${message.location().url}: ${message.text()}`)
      })
      context.on('weberror', (error) => complain(String(error.error())))
      context.setDefaultTimeout(30_000)
      return context.newPage()
    },
    picture: (page: Page, name: string) =>
      page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true }),
    async close() {
      await browser.close()
      font.remove()
    },
  }
}

async function launch(env: Record<string, string>): Promise<Browser> {
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // Not sparticuz's own arguments: they switch off the browser's CORS and give all shoppers one storage.
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
    headless: true,
  })
}
