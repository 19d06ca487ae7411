import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { installed, type Project } from './support/installed'
import { manifestIn, root } from './support/root'
import { output } from './support/run'
import { serveFiles } from './support/serve-files'
import { startStoreStandIn } from './support/store-stand-in'

jest.setTimeout(300_000)

let project: Project
let browser: Awaited<ReturnType<typeof openBrowser>>
let store: Awaited<ReturnType<typeof startStoreStandIn>>
let site: Awaited<ReturnType<typeof serveFiles>>
beforeAll(async () => {
  project = await installed()
  ;[browser, store, site] = await Promise.all([openBrowser(), startStoreStandIn(), serveFiles(project.dir)])
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await store?.close()
  await site?.close()
  project?.remove()
})

/** The sample page, in StrictMode, with that React in place of any other. */
async function page(version: string): Promise<string> {
  const dir = join(project.dir, `react-${version}`)
  mkdirSync(dir)
  writeFileSync(join(dir, 'package.json'), '{"private":true}')
  const packages = [`react@${version}`, `react-dom@${version}`]
  await output('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], dir)
  cpSync(join(root, 'examples/storefront-vite/main.jsx'), join(dir, 'main.jsx'))
  const own = (name: string) => join(dir, 'node_modules', name)
  const args = [
    'main.jsx',
    '--bundle',
    '--format=esm',
    '--jsx=automatic',
    '--outfile=page.js',
    '--log-level=error',
  ]
  const aliases = ['react', 'react-dom'].map((name) => `--alias:${name}=${own(name)}`)
  const mode = '--define:process.env.NODE_ENV="development"'
  await output(join(root, 'node_modules/esbuild/bin/esbuild'), [...args, ...aliases, mode], dir)
  writeFileSync(
    join(dir, 'index.html'),
    `<!doctype html><html lang="en"><title>Pay</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">
    <body><div id="root"></div><script type="module" src="page.js"></script></body></html>`,
  )
  expect(manifestIn(own('react')).version).toMatch(
    version === 'latest' ? /^\d+\./ : new RegExp(`^${version}`),
  )
  return `${site.url}/react-${version}/${store.query}`
}

it.each(['18.3', '19.0', '19.2', 'latest'])(
  'K8: in StrictMode of React %s the code is drawn once, and the order is reached',
  async (version) => {
    store.say('waiting')
    const url = await page(version)
    const shopper = await browser.shopper()
    await shopper.goto(url)
    await shopper.getByRole('img').waitFor()
    expect(readQr(await shopper.screenshot())).toBe(store.code_url)
    await shopper.evaluate(() => {
      const changes: string[] = []
      Object.assign(window, { changes })
      const code = document.querySelector('.wemine-code') as Element
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(code, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    // Three of the countdown's seconds, however slow the machine is.
    const timer = shopper.getByRole('timer')
    for (let seconds = 0; seconds < 3; seconds++) {
      const before = await timer.textContent()
      await timer.filter({ hasNotText: before ?? '' }).waitFor()
    }
    expect(await shopper.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([])
    store.say('placed')
    await shopper.waitForURL(/#order_1$/)
    await shopper.context().close()
    expect(browser.complaints).toEqual([])
  },
)
