import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVENTS } from '#payments/ledger/events'
import { dropTables } from '#payments/ledger/schema'
import { readmeSnippet } from '../support/readme'
import { root } from '../support/sources'

const api = readFileSync(join(root, 'docs/api.md'), 'utf8')

/** The routes of a Medusa, by its folders: `GET /admin/wemine/payments/:out_trade_no`. */
function routesOf(medusa: 'medusa-1' | 'medusa-2'): string[] {
  const folder = join(root, 'src', medusa, 'api')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/route.ts'))
    .flatMap((name) => {
      const path = `/${name.replace('/route.ts', '').replace(/\[(\w+)\]/g, ':$1')}`
      const source = readFileSync(join(folder, name), 'utf8')
      return [...source.matchAll(/^export (?:async function|const) ([A-Z]+)\b/gm)].map(
        ([, verb]) => `${verb} ${path}`,
      )
    })
    .sort()
}

/** Every code of `problems.ts`. */
const codes = [
  ...readFileSync(join(root, 'src/payments/problems.ts'), 'utf8').matchAll(/^ {2}(\w+): \{/gm),
].map(([, code]) => code)

test('both Medusas have the same routes', () => {
  expect(routesOf('medusa-1').length).toBeGreaterThan(10)
  expect(routesOf('medusa-1')).toEqual(routesOf('medusa-2'))
})

test('every route is on the page of the API', () => {
  const named = (route: string) => api.includes(`\`${route}\``) || api.includes(`\`${route}?`)
  expect(routesOf('medusa-2').filter((route) => !named(route))).toEqual([])
})

test('so is every code of a problem', () => {
  expect(codes.length).toBeGreaterThan(35)
  expect(codes.filter((code) => !api.includes(`\`${code}\``))).toEqual([])
})

test('so is every event', () => {
  expect(EVENTS.filter((event) => !api.includes(`| \`${event}\` |`))).toEqual([])
})

test('the page about uninstalling drops what the migration drops', () => {
  const sql = readmeSnippet('sql', 'drop table', 'docs/uninstalling.md')
  expect(sql.trim()).toBe(dropTables.trim())
})
