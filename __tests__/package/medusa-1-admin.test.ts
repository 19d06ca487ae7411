import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import ts from 'typescript'
import { filesBelow } from '../support/sources'
import { languages, medusa1Exports, orderZones } from './support/medusa-1-admin'
import { packed } from './support/packed'
import { output } from './support/run'

// Medusa 1's admin itself is 1,128 packages: `npm run test:medusa-1-admin` builds it and opens these pages in a browser.
const ENTRY = 'dist/admin/_virtual_entry.js'
const PAGES = '.medusa/server/src/admin/index.mjs'
let dir: string
const inPackage = (file: string) => join(dir, 'package', file)

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wemine-admin-1-'))
  await output('tar', ['-xzf', await packed(), '-C', dir], dir)
}, 600_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

interface Extension {
  Component: unknown
  config: { type: string; zone?: string[]; path?: string; link?: { label: string; icon: unknown } }
}

/** Runs the file in a page of which there is only what it needs, with Medusa 1's packages stood in for. */
async function loaded({ language = 'en-GB', backend = '/' } = {}) {
  const standIns = {
    name: 'stand-ins',
    setup({ onResolve, onLoad }: import('esbuild').PluginBuild) {
      onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path, namespace: 'stand-in' },
      )
      onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => {
        const names = medusa1Exports[path]?.names ?? []
        return {
          contents: names
            .map((name) =>
              name === 'getI18n' ? `export const ${name} = () => i18n` : `export const ${name} = '${name}'`,
            )
            .join('\n'),
        }
      })
    },
  }
  const { outputFiles } = await build({
    entryPoints: [inPackage(ENTRY)],
    bundle: true,
    format: 'iife',
    globalName: 'entry',
    write: false,
    define: { 'process.env.MEDUSA_BACKEND_URL': JSON.stringify(backend) },
    plugins: [standIns],
    logLevel: 'error',
  })
  const words: Record<string, { menu: string; locale: string }> = {}
  const i18n = {
    options: { supportedLngs: languages },
    addResourceBundle: (name: string, namespace: string, bundle: { menu: string; locale: string }) => {
      expect(namespace).toBe('wemine')
      words[name] = bundle
    },
  }
  const page: Record<string, unknown> = {}
  const run = new Function('i18n', 'navigator', 'globalThis', `${outputFiles[0]?.text}\nreturn entry.default`)
  const given = run(i18n, { language }, page) as { identifier: string; extensions: Extension[] }
  return { given, words, page }
}

test('it is small, and an ES module in a package that is not', () => {
  expect(statSync(inPackage(ENTRY)).size).toBeLessThan(4000)
  expect(JSON.parse(readFileSync(inPackage('dist/admin/package.json'), 'utf8'))).toEqual({ type: 'module' })
})

test('it registers the section on an order and the page, as Medusa 1’s admin wants them', async () => {
  const { given, page } = await loaded()
  expect(given.identifier).toBe('medusa-payment-wemine')
  const [widget, route, ...more] = given.extensions
  expect(more).toEqual([])
  expect(widget).toEqual({
    Component: expect.any(Function),
    config: { type: 'widget', zone: ['order.details.after'] },
  })
  for (const zone of widget?.config.zone ?? []) expect(orderZones).toContain(zone)
  expect(route).toEqual({
    Component: expect.any(Function),
    config: { type: 'route', path: '/wemine', link: { label: 'WeChat Pay', icon: 'CreditCard' } },
  })
  expect(page).toEqual({ __BACKEND_URL__: '/', __AUTH_TYPE__: 'session' })
})

test('all that Medusa 2’s admin is given is given to Medusa 1’s', async () => {
  const { code } = await transform(readFileSync(inPackage(PAGES), 'utf8'), { format: 'cjs' })
  const module = { exports: {} as { default: Record<string, Record<string, object[]>> } }
  new Function('module', 'exports', 'require', code)(module, module.exports, () => ({}))
  const { widgetModule, routeModule, menuItemModule } = module.exports.default
  expect(widgetModule?.widgets).toHaveLength(1)
  expect(routeModule?.routes).toHaveLength(1)
  expect(menuItemModule?.menuItems).toHaveLength(1)
})

test('every language has words: Chinese in the script that the browser’s language is written in, else English', async () => {
  const locales = async (language: string) => {
    const { words } = await loaded({ language })
    return Object.fromEntries(Object.entries(words).map(([name, { locale }]) => [name, locale]))
  }
  const english = { en: 'en-GB', fr: 'en-GB', ja: 'en-GB' }
  for (const language of ['zh-HK', 'zh-TW', 'zh-Hant-HK'])
    expect(await locales(language)).toEqual({ ...english, zh: 'zh-HK' })
  for (const language of ['zh-CN', 'zh', 'en-HK'])
    expect(await locales(language)).toEqual({ ...english, zh: 'zh-CN' })
})

test.each([ENTRY, PAGES])('%s imports nothing that Medusa 1’s admin lacks', (file) => {
  const names = importsOf(readFileSync(inPackage(file), 'utf8'))
  expect(names.length).toBeGreaterThan(3)
  const missing = names.filter(([from, name]) => !medusa1Exports[from]?.names.includes(name))
  expect(missing.filter(([from]) => !from.startsWith('.'))).toEqual([])
})

test('an import that Medusa 1’s admin lacks is seen', () => {
  expect(importsOf(`import { Skeleton as a, Text } from '@medusajs/ui'; import b from 'axios'`)).toEqual([
    ['@medusajs/ui', 'Skeleton'],
    ['@medusajs/ui', 'Text'],
    ['axios', 'default'],
  ])
})

test('every class of the pages is named where Medusa 1’s build looks for classes', () => {
  const [, named = ''] = /^\/\/ Tailwind's classes: (.*)$/m.exec(readFileSync(inPackage(ENTRY), 'utf8')) ?? []
  const used = filesBelow('src/admin').flatMap(({ text }) =>
    [...text.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  expect(used.length).toBeGreaterThan(100)
  expect(used.filter((name) => !named.split(' ').includes(name))).toEqual([])
})

/** Each package and name that is imported. */
function importsOf(code: string): [from: string, name: string][] {
  const { statements } = ts.createSourceFile('bundle.mjs', code, ts.ScriptTarget.Latest, true)
  return statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = (moduleSpecifier as ts.StringLiteral).text
    const named = importClause?.namedBindings
    const names =
      named && ts.isNamedImports(named)
        ? named.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
        : named
          ? ['*']
          : []
    return [...(importClause?.name ? ['default'] : []), ...names].map((name): [string, string] => [
      from,
      name,
    ])
  })
}
