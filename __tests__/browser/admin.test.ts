import { actions } from './admin/actions'
import { books } from './admin/books'
import { empty } from './admin/empty'
import { filters } from './admin/filters'
import { leftOpen } from './admin/left-open'
import { looks } from './admin/looks'
import { order } from './admin/order'
import { pages } from './admin/pages'
import { pictures } from './admin/pictures'
import { roles } from './admin/roles'
import { warnings } from './admin/warnings'
import type { AdminWorld } from './support/admin-pages'
import { startAdminStore } from './support/admin-store'
import { openBrowser } from './support/open-browser'

jest.setTimeout(600_000)

// One store, with Medusa's own admin and roles, serves all scenarios.
const world = {} as AdminWorld

beforeAll(async () => {
  ;[world.store, world.browser] = await Promise.all([startAdminStore(), openBrowser()])
})

afterAll(async () => {
  await world.browser?.close()
  await world.store?.stop()
})

describe('a store without payments', () => empty(world))
if (process.env.PICTURES) describe('the pictures of the admin', () => pictures(world))
describe('the section on an order, and the list', () => order(world))
describe('the filters', () => filters(world))
describe('lists of several pages', () => pages(world))
describe('a page that is left open', () => leftOpen(world))
describe('every decision', () => actions(world))
describe('each role', () => roles(world))
describe('the totals and the health', () => books(world))
describe('what is told without asking', () => warnings(world))
describe('every page', () => looks(world))

test('no page complained of anything', () => {
  expect(world.browser.complaints).toEqual([])
})
