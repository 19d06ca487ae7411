import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openBrowser } from '../browser/support/open-browser'
import { readQr } from '../browser/support/read-qr'
import { installed, type Project } from './support/installed'
import { root } from './support/root'
import { output } from './support/run'
import { startStoreStandIn } from './support/store-stand-in'

jest.setTimeout(120_000)

/** The ends of the range that React's versions were seen to differ in, and the newest. */
const versions = ['18.3', '19.0', '19.2', 'latest']

const page = `
  import { WeminePayment } from 'medusa-payment-wemine/storefront/react'
  import { StrictMode, version } from 'react'

  export { version }
  export const panel = (props) => (
    <StrictMode>
      <WeminePayment {...props} language="en" onPlaced={(order_id) => history.replaceState(null, '', '#' + order_id)} />
    </StrictMode>
  )
`
const server = `
  import { renderToString } from 'react-dom/server'
  import { panel, version } from './page.jsx'
  console.log(JSON.stringify({ version, html: renderToString(panel(JSON.parse(process.argv[2]))) }))
`
/** Everything that changes inside of the code is counted, from before React takes the page over. */
const client = `
  import { hydrateRoot } from 'react-dom/client'
  import { panel } from './page.jsx'
  const code = document.querySelector('.wemine-code')
  window.rebuilt = 0
  new MutationObserver((changes) => { window.rebuilt += changes.length })
    .observe(code, { subtree: true, childList: true, attributes: true, characterData: true })
  window.problems = []
  hydrateRoot(document.getElementById('root'), panel(window.props), {
    onRecoverableError: (error) => window.problems.push(error.message),
  })
`

let project: Project
let browser: Awaited<ReturnType<typeof openBrowser>>
let store: Awaited<ReturnType<typeof startStoreStandIn>>
let html = ''
let script = ''
const site = createServer((request, response) => {
  const isScript = request.url === '/page.js'
  response
    .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' })
    .end(isScript ? script : html)
})
let url: string

beforeAll(async () => {
  project = await installed()
  const packages = versions.flatMap((version) =>
    ['react', 'react-dom'].map((name) => `${name}-${version}@npm:${name}@${version}`),
  )
  // By their aliases: a react-dom does not find the React of its own peer range there.
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--legacy-peer-deps']
  const npm = await project.run('npm', 'install', ...flags, ...packages)
  if (npm.code !== 0) throw new Error(npm.stdout + npm.stderr)
  for (const [name, text] of Object.entries({ page, server, client }))
    writeFileSync(join(project.dir, `${name}.jsx`), text)
  ;[browser, store] = await Promise.all([openBrowser(), startStoreStandIn()])
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await store?.close()
  site.close()
  project?.remove()
})

/** A page's script, with that version of React in it, as it is developed: StrictMode does everything twice. */
function bundle(entry: string, version: string, ...flags: string[]): Promise<string> {
  const alias = (name: string) => `--alias:${name}=${join(project.dir, 'node_modules', `${name}-${version}`)}`
  return output(
    join(root, 'node_modules/esbuild/bin/esbuild'),
    [
      entry,
      '--bundle',
      '--jsx=automatic',
      '--define:process.env.NODE_ENV="development"',
      alias('react'),
      alias('react-dom'),
      ...flags,
    ],
    project.dir,
  )
}

test.each(versions)(
  'K8: React %s: rendered on a server, taken over in StrictMode, and the code is not touched while seconds pass',
  async (version) => {
    store.say('waiting')
    const query = new URLSearchParams(store.query)
    const [backendUrl, publishableKey] = [query.get('backend'), query.get('key')]
    const { cart } = (await (await fetch(`${backendUrl}/store/carts/${query.get('cart')}`)).json()) as {
      cart: object
    }
    const props = JSON.stringify({ session: cart, backendUrl, publishableKey })
    await bundle('server.jsx', version, '--platform=node', '--outfile=server.cjs')
    const rendered = JSON.parse(await output(process.execPath, ['server.cjs', props], project.dir)) as {
      version: string
      html: string
    }
    if (version !== 'latest') expect(rendered.version.startsWith(version)).toBe(true)
    script = await bundle('client.jsx', version)
    html = `<!doctype html><html lang="en"><title>Pay</title><link rel="icon" href="data:,">
      <div id="root">${rendered.html}</div><script>window.props = ${props}</script><script src="/page.js"></script>`
    const page = await browser.shopper()
    await page.goto(url)
    expect(readQr(await page.screenshot())).toBe(store.code_url)

    const left = () => page.getByRole('timer').textContent()
    const seen = new Set<string | null>()
    // Not a time but four different seconds on the screen, however long they take.
    while (seen.size < 4) {
      seen.add(await left())
      await page.waitForTimeout(100)
    }
    expect(await page.evaluate('[rebuilt, problems]')).toEqual([0, []])
    store.say('placed')
    await page.waitForURL(/#order_1$/)
    expect(browser.complaints).toEqual([])
    await page.context().close()
  },
)
