import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../support/http'
import { away } from './scenarios/away'
import { changes } from './scenarios/changes'
import { demoProcess } from './scenarios/demo-process'
import { desktop } from './scenarios/desktop'
import { inWeChat } from './scenarios/in-wechat'
import { looks } from './scenarios/looks'
import { payPage } from './scenarios/pay-page'
import { pictures } from './scenarios/pictures'
import { gatewayBooks } from './support/demo-api'
import { openBrowser } from './support/open-browser'
import { startDemo } from './support/start-demo'
import type { World } from './support/world'

jest.setTimeout(600_000)

// One start of the demo serves all scenarios: it is what takes the time.
const dir = mkdtempSync(join(tmpdir(), 'wemine-demo-'))
const world = { owed: [] as string[] } as World

beforeAll(async () => {
  ;[world.demo, world.browser] = await Promise.all([startDemo(dir), openBrowser()])
})

afterAll(async () => {
  await world.browser?.close()
  await world.demo?.child.stop()
  rmSync(dir, { recursive: true, force: true })
})

describe('a shopper at a desktop', () => desktop(world))
describe('a shopper whose payment changes under the code', () => changes(world))
describe('a shopper who is away when the payment comes in', () => away(world))
describe('a shopper on a phone', () => inWeChat(world))
describe('the payment page', () => payPage(world))
describe('every page and state', () => looks(world))
if (process.env.PICTURES) describe('the pictures of the README', () => pictures(world))

test('what no order stands for is back with its shopper, within two minutes', async () => {
  expect(world.owed.length).toBeGreaterThan(0)
  for (const out_trade_no of world.owed) {
    const isBack = async () => {
      const { paid, refunded } = await gatewayBooks(world.demo, out_trade_no)
      return paid > 0 && refunded === paid
    }
    const end = Date.now() + 125_000
    await until('the money to be back', isBack, 125_000)
    expect(Date.now()).toBeLessThan(end)
  }
})

test('no page complained of anything', () => {
  expect(world.browser.complaints).toEqual([])
})

describe('the demo as a process', () => demoProcess(world, dir))
