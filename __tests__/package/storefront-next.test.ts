import type { ChildProcess } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../examples/lib/free-port'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { until } from '../support/http'
import { readmeSnippet } from '../support/readme'
import { installed, type Project } from './support/installed'
import { manifestIn, root } from './support/root'
import { start } from './support/run'
import { startStoreStandIn } from './support/store-stand-in'

const sample = join(root, 'examples/storefront-next')

let project: Project
let server: ChildProcess | undefined
let browser: Awaited<ReturnType<typeof openBrowser>>
let store: Awaited<ReturnType<typeof startStoreStandIn>>
let url: string

beforeAll(async () => {
  project = await installed()
  for (const name of ['app', 'components', 'lib', 'next.config.js', 'tsconfig.json'])
    cpSync(join(sample, name), join(project.dir, name), { recursive: true })
  store = await startStoreStandIn()
  // The build puts the address into what browsers load.
  const env = { NEXT_PUBLIC_MEDUSA_BACKEND_URL: store.url, NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY: 'pk_test' }
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(project.dir, '.env'), lines.join(''))
  const { dependencies, devDependencies } = manifestIn(sample)
  const { 'medusa-payment-wemine': ours, ...others } = { ...dependencies, ...devDependencies }
  const packages = Object.entries(others).map(([name, range]) => `${name}@${range}`)
  const npm = await project.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages)
  if (npm.code !== 0) throw new Error(npm.stdout + npm.stderr)
  const next = join(project.dir, 'node_modules/next/dist/bin/next')
  await project.run(process.execPath, next, 'telemetry', 'disable')
  const built = await project.run(process.execPath, next, 'build')
  if (built.code !== 0) throw new Error(built.stdout + built.stderr)
  url = `http://127.0.0.1:${await freePort()}`
  server = start(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', new URL(url).port], project.dir)
  browser = await openBrowser()
  await until(
    'Next.js',
    () =>
      fetch(url)
        .then(() => true)
        .catch(() => false),
    60_000,
  )
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await store?.close()
  if (server?.exitCode === null) {
    const ended = new Promise((resolve) => server?.once('close', resolve))
    server.kill()
    await ended
  }
  project?.remove()
})

it('renders the panel on the server, in the page’s language, code and looks included', async () => {
  const html = await (await fetch(`${url}/pay${store.query}`)).text()
  expect(html).toContain('<title>以微信支付 HK$108.80 的付款二維碼</title>')
  expect(html).toContain('請用微信掃描二維碼付款')
  expect(html).toContain('.wemine')
})

it('comes to life, is paid, and goes on to the order', async () => {
  const page = await browser.shopper()
  await page.goto(`${url}/pay${store.query}`)
  expect(readQr(await page.screenshot())).toBe(store.code_url)
  store.say('placed')
  await page.waitForURL(/\/order\?id=order_1$/)
  await page.getByRole('heading', { name: 'Thank you: order_1' }).waitFor()
  expect(browser.complaints).toEqual([])
}, 60_000)

describe('the recipe for Medusa’s starter', () => {
  it('has the button of the sample', () => {
    const recipe = readmeSnippet('tsx', 'function WeChatPayButton', 'docs/storefront-starter.md')
    expect(readFileSync(join(sample, 'components/wechat-pay-button.tsx'), 'utf8')).toBe(recipe)
  })

  it('shows WeChat Pay by its name, the code by a server action, and ends at the order with an empty cart', async () => {
    store.say('waiting')
    const page = await browser.shopper()
    await page.context().addCookies([{ name: '_medusa_cart_id', value: 'cart_bare', url }])
    await page.goto(`${url}/checkout`)
    await page.getByRole('button', { name: 'Select a payment method' }).waitFor()
    await page.getByRole('button', { name: 'WeChat Pay' }).click()
    await page.getByRole('img', { name: /HK\$108\.80/ }).waitFor()
    expect(store.started()).toEqual({ provider_id: 'pp_wemine_hk' })
    expect(readQr(await page.screenshot())).toBe(store.code_url)
    store.say('placed')
    await page.waitForURL(/\/order\/order_1$/)
    await page.getByText('Your cart is empty.').waitFor()
    expect(browser.complaints).toEqual([])
  }, 60_000)
})
