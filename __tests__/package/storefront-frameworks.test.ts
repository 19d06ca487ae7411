import { cpSync, mkdtempSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { installed, type Project } from './support/installed'
import { manifestIn, root } from './support/root'
import { output } from './support/run'
import { serveFiles } from './support/serve-files'
import { startStoreStandIn } from './support/store-stand-in'

jest.setTimeout(120_000)

const samples = ['storefront-vue', 'storefront-svelte']

let project: Project
let browser: Awaited<ReturnType<typeof openBrowser>>
let store: Awaited<ReturnType<typeof startStoreStandIn>>
beforeAll(async () => {
  project = await installed()
  const packages = samples.flatMap((name) => {
    const { dependencies, devDependencies } = manifestIn(join(root, 'examples', name))
    const { 'medusa-payment-wemine': ours, ...others } = { ...dependencies, ...devDependencies }
    return Object.entries(others).map(([dependency, range]) => `${dependency}@${range}`)
  })
  const npm = await project.run(
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    ...new Set(packages),
  )
  if (npm.code !== 0) throw new Error(npm.stdout + npm.stderr)
  ;[browser, store] = await Promise.all([openBrowser(), startStoreStandIn()])
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await store?.close()
  project?.remove()
})

test.each(samples)('%s, built by Vite, shows the code and goes on to the order', async (name) => {
  const dir = realpathSync(mkdtempSync(join(project.dir, `${name}-`)))
  cpSync(join(root, 'examples', name), dir, { recursive: true })
  await output(process.execPath, [join(project.dir, 'node_modules/vite/bin/vite.js'), 'build'], dir)
  const site = await serveFiles(join(dir, 'dist'))
  store.say('waiting')
  const page = await browser.shopper()
  await page.goto(`${site.url}/${store.query}`)
  await page.getByRole('img', { name: /QR code to pay HK\$108\.80/ }).waitFor()
  expect(readQr(await page.screenshot())).toBe(store.code_url)
  store.say('placed')
  await page.waitForURL(/#order_1$/)
  await site.close()
  expect(browser.complaints).toEqual([])
})
