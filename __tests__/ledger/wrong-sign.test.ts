import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { sign } from '../../src/wemine/notifications/signature'
import { toXml } from '../../src/wemine/notifications/xml'
import { useWorld } from './support/world'

const world = useWorld()
const KEY = 'k'.repeat(32)
const OTHER = 'o'.repeat(32)

const notify = async (out_trade_no: string, key = OTHER, platform = world.platform) => {
  const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no, nonce_str: 'abc' }
  const { body } = await handleNotification(
    platform,
    Buffer.from(toXml({ ...fields, sign: sign(fields, key) })),
  )
  expect(body).toMatch(/wrong sign/)
}
const lines = () => world.logged.filter((line) => line.includes('wrong sign'))

test('notifications of a wrong merchantKey are one line in ten minutes, with the account and their number', async () => {
  world.configure({ merchantKey: KEY })
  const { out_trade_no } = await world.opened()
  for (let time = 0; time < 5; time++) await notify(out_trade_no)
  expect(lines()).toEqual([
    expect.stringMatching(
      /^wemine: 1 notification was refused \("wrong sign"\): .*merchantKey of pp_wemine_hk/,
    ),
  ])
  world.wait(599)
  await notify(out_trade_no)
  expect(lines()).toHaveLength(1)
  world.wait(1)
  await notify(out_trade_no)
  expect(lines()[1]).toMatch(/^wemine: 6 notifications were refused/)
  // Neither key is told, nor what anybody sent.
  expect(lines().join()).not.toMatch(/k{32}|o{32}|\d{18}/)
})

test('of several accounts the one is named that the number is of; of an unknown number all', async () => {
  const [hk, mo] = [
    world.accountOf('pp_wemine_hk', { merchantKey: KEY }),
    world.accountOf('pp_wemine_mo', { merchantKey: OTHER }),
  ]
  const { out_trade_no } = await world.opened()
  await notify(out_trade_no, 'x'.repeat(32), world.platformOf([mo, hk]))
  world.wait(600)
  await notify('123456789012345678', 'x'.repeat(32), world.platformOf([mo, hk]))
  expect(lines()).toEqual([
    expect.stringMatching(/merchantKey of pp_wemine_hk\./),
    expect.stringMatching(/merchantKey of pp_wemine_mo, pp_wemine_hk\./),
  ])
})

test('an account without a key refuses none for its sign', async () => {
  const [hk, mo] = [world.accountOf('pp_wemine_hk', { merchantKey: KEY }), world.accountOf('pp_wemine_mo')]
  const { out_trade_no } = await world.opened()
  for (let time = 0; time < 2; time++) await notify(out_trade_no, OTHER, world.platformOf([mo, hk]))
  expect(lines()).toEqual([expect.stringMatching(/merchantKey of pp_wemine_hk\./)])
})

test('however many are sent, they cost one look-up in ten minutes', async () => {
  world.configure({ merchantKey: KEY })
  const { out_trade_no } = await world.opened()
  const before = world.statements.length
  for (let time = 0; time < 30; time++) await notify(out_trade_no)
  expect(world.statements.length - before).toBeLessThanOrEqual(1)
})
