import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { installed, type Project } from './support/installed'
import { manifestIn, root } from './support/root'
import { output } from './support/run'
import { serveFiles } from './support/serve-files'
import { startStoreStandIn } from './support/store-stand-in'

jest.setTimeout(120_000)

let project: Project
let browser: Awaited<ReturnType<typeof openBrowser>>
let store: Awaited<ReturnType<typeof startStoreStandIn>>
beforeAll(async () => {
  project = await installed()
  ;[browser, store] = await Promise.all([openBrowser(), startStoreStandIn()])
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await store?.close()
  project?.remove()
})
beforeEach(() => store.say('waiting'))

const file = (name: string) => readFileSync(join(project.packageDir, 'dist/storefront', name), 'utf8')
const bin = (name: string) => join(root, 'node_modules', name)

/** The page shows the code, and then the order. */
async function expectPays(page: Page, url: string, placed: RegExp): Promise<void> {
  await page.goto(url)
  await page.getByRole('img').waitFor()
  expect(readQr(await page.screenshot())).toBe(store.code_url)
  store.say('placed')
  await page.waitForURL(placed)
}

describe('what a browser loads', () => {
  it('is as small as it is said to be', async () => {
    const manifest = manifestIn(project.packageDir)
    const dir = mkdtempSync(join(tmpdir(), 'wemine-size-'))
    const limits = manifest['size-limit'].map((limit) => ({
      ...limit,
      path: join(project.packageDir, limit.path),
    }))
    writeFileSync(
      join(dir, 'package.json'),
      JSON.stringify({ devDependencies: manifest.devDependencies, 'size-limit': limits }),
    )
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction')
    const said = JSON.parse(await output(process.execPath, [bin('size-limit/bin.js'), '--json'], dir))
    expect(said).toHaveLength(limits.length)
    for (const { name, passed, size } of said)
      expect({ name, passed, size }).toMatchObject({ name, passed: true })
  })

  it.each(
    ['index', 'react/index', 'element/index', 'messages/zh-hk', 'testing/index'].flatMap((name) => [
      `${name}.mjs`,
      `${name}.js`,
    ]),
  )('%s has nothing of Node', (name) => {
    const code = file(name)
    expect(code).not.toMatch(/\bprocess\b|\bBuffer\b|\b__dirname\b|\bglobal\b(?!This)|node:/)
    const loaded = [...code.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["']([^"']+)["']/g)].map(
      ([, from]) => from,
    )
    // What the parts share is beside them.
    const foreign = loaded.filter((from) => !/^\.\.?\/shared-\w+\.m?js$/.test(from ?? ''))
    const allowed = name.startsWith('react') ? ['react', 'react/jsx-runtime'] : []
    expect(new Set(foreign)).toEqual(new Set(allowed))
  })

  /** What a bundler makes of a page that uses one name of the kit. */
  async function bundled(entry: string, name: string): Promise<string> {
    writeFileSync(
      join(project.dir, 'used.mjs'),
      `import { ${name} } from 'medusa-payment-wemine/${entry}'\n${name}()`,
    )
    const args = [
      'used.mjs',
      '--bundle',
      '--minify',
      '--format=esm',
      '--external:react',
      '--external:react/*',
    ]
    return output(bin('esbuild/bin/esbuild'), args, project.dir)
  }

  it('is only what is used', async () => {
    const code = await bundled('storefront', 'qrSvg')
    expect(code).toContain('lean-qr')
    expect(code).not.toMatch(/微信|BroadcastChannel|canvas|ImageData/)
    expect(gzipSync(code).length).toBeLessThan(3000)
  })

  it.each([
    ['storefront', 'createWeminePayment'],
    ['storefront/react', 'useWeminePayment'],
  ])('has no part of a panel where %s gives %s alone', async (entry, name) => {
    const code = await bundled(entry, name)
    expect(code).toContain('BroadcastChannel')
    expect(code).not.toMatch(/lean-qr|--wemine-|viewBox|feFlood|MicroMessenger|wemine_state|Uint8Array/)
  })

  it('has what stories and tests need in a file of its own', () => {
    const all = readdirSync(join(project.packageDir, 'dist/storefront'), {
      recursive: true,
      encoding: 'utf8',
    })
    const fakes = all.filter((name) => /\.m?js$/.test(name) && file(name).includes('store.invalid'))
    expect(fakes.sort()).toEqual(['testing/index.js', 'testing/index.mjs'])
  })
})

describe('the sample projects', () => {
  const copied = (name: string) => {
    const dir = realpathSync(mkdtempSync(join(project.dir, `${name}-`)))
    cpSync(join(root, 'examples', name), dir, { recursive: true })
    return dir
  }

  it('a plain page with a module script pays, without a bundler or an import map', async () => {
    cpSync(join(root, 'examples/storefront-module'), join(project.dir, 'module'), { recursive: true })
    const site = await serveFiles(project.dir)
    const page = await browser.shopper()
    await expectPays(page, `${site.url}/module/${store.query}`, /#order_1$/)
    await site.close()
  })

  it('a page built by Vite pays', async () => {
    const dir = copied('storefront-vite')
    for (const name of ['react', 'react-dom'])
      symlinkSync(join(root, 'node_modules', name), join(project.dir, 'node_modules', name), 'junction')
    await output(process.execPath, [bin('vite/bin/vite.js'), 'build'], dir)
    const site = await serveFiles(join(dir, 'dist'))
    const page = await browser.shopper()
    await page.goto(`${site.url}/${store.query}`)
    const radius = await page.locator('.wemine').evaluate((panel) => getComputedStyle(panel).borderRadius)
    expect(radius).toBe('16px')
    await expectPays(page, `${site.url}/${store.query}`, /#order_1$/)
    await site.close()
  })

  it('no page complained', () => {
    expect(browser.complaints).toEqual([])
  })
})
