import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser/support/open-browser'
import { output } from '../package/support/run'
import { startKitPage } from './support/kit-page'
import { nativeSession } from './support/native-session'
import './support/page-window'

jest.setTimeout(60_000)

let site: Awaited<ReturnType<typeof startKitPage>>
beforeAll(async () => {
  site = await startKitPage()
}, 60_000)
afterAll(() => site?.close())

/** Renders the panel as a server does: Node.js, no window, no document. */
async function rendered(kind: 'require' | 'import', props: Record<string, unknown>): Promise<string> {
  const load = (name: string, from: string) =>
    kind === 'require' ? `const ${name} = require('${from}')` : `import ${name} from '${from}'`
  const ending = kind === 'require' ? 'js' : 'mjs'
  const script = `
    ${load('{ createElement }', 'react')}
    ${load('{ renderToString }', 'react-dom/server')}
    ${load('{ WeminePayment }', join(site.dir, `react/index.${ending}`))}
    ${load('{ zhHK }', join(site.dir, `messages/zh-hk.${ending}`))}
    for (const name of ['window', 'document']) if (name in globalThis) throw new Error(name)
    process.stdout.write(renderToString(createElement(WeminePayment, { languages: [zhHK], ...${JSON.stringify(props)} })))`
  const flags = kind === 'require' ? [] : ['--input-type=module']
  return output(process.execPath, [...flags, '--eval', script], site.dir)
}

const props = () => ({ session: nativeSession(), backendUrl: site.url })

test.each(['require', 'import'] as const)(
  'a server renders the panel with its code and looks (%s)',
  async (kind) => {
    const html = await rendered(kind, props())
    expect(html).toContain('<title>QR code to pay HK$108.80 with WeChat</title>')
    expect(html).toContain('Scan with WeChat to pay')
    expect(html).toContain('<style')
  },
)

test('a server renders it in the language it is told', async () => {
  const html = await rendered('require', { ...props(), language: 'zh-HK' })
  expect(html).toContain('請用微信掃描二維碼付款')
})

test('a rendering asks nothing and ends', async () => {
  site.forget()
  const given = props()
  await rendered('require', given)
  expect(site.asked(given.session)).toBe(0)
})

test('the page comes to life on what the server rendered, without React finding a difference', async () => {
  const browser = await openBrowser()
  try {
    const given = props()
    site.say(given.session, 'waiting')
    site.serve(await rendered('require', given))
    // A shopper of another language and place than the server guessed.
    const page = await browser.shopper({ locale: 'zh-CN', userAgent: 'Mozilla/5.0 (iPhone) Mobile' })
    await page.goto(site.url)
    await page.evaluate(() => document.documentElement.removeAttribute('lang'))
    await page.getByText('Scan with WeChat to pay').waitFor()
    await page.evaluate((hydrated) => window.page.show(hydrated), { ...given, hydrate: true })
    await page.getByText('请用另一部手机的微信扫一扫').waitFor()
    await page.getByText('微信不支持识别相册中的付款码').waitFor()
    site.say(given.session, 'placed')
    await page.getByText('支付成功').waitFor()
    expect(browser.complaints).toEqual([])
  } finally {
    await browser.close()
  }
})

test('React’s entry is marked as one that runs in the browser', () => {
  for (const file of ['react/index.mjs', 'react/index.js'])
    expect(readFileSync(join(site.dir, file), 'utf8')).toMatch(/^"use client";/)
})
