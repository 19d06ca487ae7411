import {
  type BrowserTraits,
  environment,
  shopperData,
  WAYS,
  type WemineEnvironment,
} from '../../src/storefront'
import { agents } from './support/user-agents'

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
const rows = Object.entries(agents).flatMap(([place, list]) =>
  list.map((agent): [WemineEnvironment, string, BrowserTraits] =>
    typeof agent === 'string'
      ? [place as WemineEnvironment, agent, {}]
      : [place as WemineEnvironment, agent[0], agent[1]],
  ),
)

test.each(rows)('%s: %s %j', (place, userAgent, traits) => {
  expect(environment(userAgent, traits)).toBe(place)
})

test('several of each environment are tried, and all that the table of ways has', () => {
  expect(Object.keys(agents).sort()).toEqual(Object.keys(WAYS).sort())
  for (const list of Object.values(agents)) expect(list.length).toBeGreaterThanOrEqual(3)
})

test('where nothing tells the browser, it is a desktop', () => {
  expect(environment()).toBe('desktop')
  expect(environment('')).toBe('desktop')
})

describe('what a payment is started as', () => {
  const jsapi = { trade_type: 'JSAPI', open_id: OPEN_ID }

  test.each(rows)('%s: %s', (place, userAgent) => {
    const data = shopperData({ open_id: OPEN_ID, userAgent })
    // The mini program's trait is not in its user agent.
    if (environment(userAgent) === 'wechat') expect(data).toEqual(jsapi)
    else expect(data).toEqual({ trade_type: 'NATIVE' })
    if (place === 'desktop') expect(data.trade_type).toBe('NATIVE')
  })

  test('without an open_id, or when a code was asked for, it is a code', () => {
    const userAgent = agents.wechat[0] as string
    expect(shopperData({ userAgent })).toEqual({ trade_type: 'NATIVE' })
    expect(shopperData({ userAgent, open_id: OPEN_ID, reason: 'over' })).toEqual(jsapi)
    expect(shopperData({ userAgent, open_id: OPEN_ID, trade_type: 'NATIVE', reason: 'to_code' })).toEqual({
      trade_type: 'NATIVE',
    })
    expect(shopperData({ reason: 'new_code' })).toEqual({ trade_type: 'NATIVE', new_code: true })
    expect(shopperData()).toEqual({ trade_type: 'NATIVE' })
  })
})
