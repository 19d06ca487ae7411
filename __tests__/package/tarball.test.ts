import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packed } from './support/packed'
import { root } from './support/root'
import { output, run } from './support/run'

let tarball: string
let files: string[]

beforeAll(async () => {
  tarball = await packed()
  const list = await output('tar', ['-tzf', tarball], tmpdir())
  files = list
    .split('\n')
    .filter(Boolean)
    .map((file) => file.replace(/^package\//, ''))
}, 600_000)

it('holds what runs, what describes it, and nothing else', () => {
  const top = files.filter((file) => !/^(dist|\.medusa\/server\/src)\//.test(file))
  expect(top.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
  expect(files.filter((file) => /^(dist|\.medusa)\//.test(file)).length).toBeGreaterThan(50)
})

it('holds no sources, tests or leftovers of a build: JavaScript and its declarations only', () => {
  // Medusa 1's admin reads an ES module there; the package is CommonJS.
  const built = files.filter((file) => /^(dist|\.medusa)\/(?!admin\/package\.json$)/.test(file))
  expect(built.filter((file) => !/\.(js|mjs|css|d\.ts|d\.mts)$/.test(file))).toEqual([])
  expect(built.filter((file) => /(^|\/)(__tests__|__mocks__|examples)\/|\.(test|spec)\./.test(file))).toEqual(
    [],
  )
  expect(built.filter((file) => /(^|\/)medusa-[12]\//.test(file))).toEqual([])
})

it('has each Medusa’s folders where that Medusa scans for them', () => {
  for (const folder of [
    'dist/services/',
    'dist/api/',
    'dist/migrations/',
    'dist/loaders/',
    '.medusa/server/src/api/',
    '.medusa/server/src/jobs/',
    '.medusa/server/src/providers/wemine/',
    '.medusa/server/src/modules/wemine/migrations/',
  ])
    expect(files.filter((file) => file.startsWith(folder) && file.endsWith('.js'))).not.toEqual([])
})

it('is small', () => {
  // Measured 265 kB, in 107 files, with the admin's pages, the hosted payment page and the kit's panel.
  expect(statSync(tarball).size).toBeLessThan(270_000)
  expect(files.length).toBeLessThan(110)
})

it('has nothing that publint would change', async () => {
  const { code, stdout } = await tool('publint/src/cli.js', 'run', tarball, '--strict')
  expect(stdout).toMatch(/All good!\s*$/)
  expect(code).toBe(0)
})

it('has types that fit its code, however a project resolves what users import', async () => {
  // A stylesheet has no types; the extension of the admin is imported by what Medusa's own build writes.
  const untyped = ['storefront/style.css', 'storefront/react/style.css', 'admin']
  const options = [...plain, '--exclude-entrypoints', ...untyped]
  const { code, stdout } = await tool('@arethetypeswrong/cli/dist/index.js', tarball, ...options)
  expect(stdout).toContain('No problems found')
  const kit = ['', '/react', '/element', '/messages/zh-hk', '/messages/zh-cn', '/testing'].map(
    (name) => `/storefront${name}`,
  )
  for (const entry of ['', '/sandbox', ...kit]) expect(stdout).toContain(`"medusa-payment-wemine${entry}"`)
  expect(code).toBe(0)
})

// Nobody imports these: Medusa 2 does, by the name in its configuration. Hence no node10, which cannot resolve Medusa 2
// either, and a default export alone, which is what a module of Medusa is.
it('has types that fit its code where Medusa 2 looks for a module', async () => {
  const entries = ['providers/wemine', 'modules/wemine']
  const rules = ['--profile', 'node16', '--ignore-rules', 'cjs-only-exports-default']
  const options = [...plain, '--entrypoints', ...entries, ...rules]
  const { code, stdout } = await tool('@arethetypeswrong/cli/dist/index.js', tarball, ...options)
  for (const entry of entries)
    expect(stdout).toMatch(
      new RegExp(
        `"medusa-payment-wemine/${entry}"\\s+node16 \\(from CJS\\): OK .*\\s+node16 \\(from ESM\\): OK`,
      ),
    )
  expect(code).toBe(0)
})

const plain = ['--format', 'ascii', '--no-color', '--no-emoji']

/** Both tools are programs: their libraries are ES modules, which jest cannot load. */
const tool = (file: string, ...args: string[]) =>
  run(process.execPath, [join(root, 'node_modules', file), ...args], root)
