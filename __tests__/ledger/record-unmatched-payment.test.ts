import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { QUERY, useWorld } from './support/world'

const world = useWorld()
const SUCCESS = /<return_code><!\[CDATA\[SUCCESS\]\]>/

/** A notification as the sandbox would send it, for any number. */
const notify = (out_trade_no: string) =>
  handleNotification(
    world.platform,
    Buffer.from(
      `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`,
    ),
  )

/** An order at the gateway that this ledger knows nothing of. */
async function foreign(paid: boolean): Promise<string> {
  const { out_trade_no } = await world.opened()
  await world.sql('wemine_gateway_order').delete()
  if (paid) await world.sandbox.pay(out_trade_no)
  return out_trade_no
}

describe('a notification for a number that the ledger does not know', () => {
  test('becomes an exception when the gateway itself says that it is paid, and is then acknowledged', async () => {
    const out_trade_no = await foreign(true)
    const { body } = await notify(out_trade_no)
    expect(body).toMatch(SUCCESS)
    const rows = await world.sql('wemine_gateway_order')
    expect(rows).toMatchObject([
      {
        out_trade_no,
        state: 'exception',
        paid_fee: '10880',
        problem: expect.stringMatching(/never gave out/),
      },
    ])
    expect(world.store.calls.place).toBe(0)
    expect((await notify(out_trade_no)).body).toMatch(SUCCESS)
    expect(await world.sql('wemine_gateway_order')).toHaveLength(1)
  })

  test('leaves nothing behind when it is not paid, or is not there at all', async () => {
    for (const out_trade_no of [await foreign(false), '918273645546372819'])
      expect((await notify(out_trade_no)).body).not.toMatch(SUCCESS)
    expect(await world.sql('wemine_gateway_order')).toEqual([])
  })

  test('asks the gateway a few times a minute at most, whatever is thrown at the store', async () => {
    for (let number = 0; number < 200; number++) await notify(`5500000000000${100 + number}`)
    expect(world.asked(QUERY)).toBeLessThanOrEqual(6)
    world.wait(61)
    const out_trade_no = await foreign(true)
    expect((await notify(out_trade_no)).body).toMatch(SUCCESS)
  })
})
