import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where to look at what the tests saw; git ignores it. */
const screenshots = join(__dirname, '../../screenshots')

/** A headless browser that notes down whatever its pages complain of. */
export async function openBrowser() {
  mkdirSync(screenshots, { recursive: true })
  const { default: sparticuz } = await import('@sparticuz/chromium')
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // Not sparticuz's own arguments: they switch off the browser's CORS and give all shoppers one storage.
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  })
  const complaints: string[] = []
  return {
    /** Errors in the console, exceptions, requests that failed. */
    complaints,
    /** A shopper of their own, without the cookies and carts of others. */
    async shopper(more: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...more })
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.location().url}: ${message.text()}`)
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.setDefaultTimeout(30_000)
      return context.newPage()
    },
    picture: (page: Page, name: string) =>
      page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true }),
    close: () => browser.close(),
  }
}
