import { parseNotification } from '#wemine/notifications/notification'
import { failReply, successReply } from '#wemine/notifications/replies'
import { documents } from '../../support/attacks-on-xml'
import { refused } from '../../support/attacks-outcomes'
import type { Besieged } from '../../support/attacks-siege'
import { Siege } from '../../support/attacks-siege'

/** The siege's own attacker and key, without a store: what reads the document is all that is tried here. */
function attacker(): Siege {
  const siege = new Siege({ sandbox: { merchantKey: '192006250b4c09247ec02edce69f6a2d' } } as Besieged)
  const session = { out_trade_no: '99000000000000000000000000000001', total_fee: 10880 }
  return Object.assign(siege, { attacker: { cart: '', session } })
}

/** As a store replies, as far as reading goes. */
function reply(bytes: string | Uint8Array) {
  try {
    parseNotification(bytes)
    return { status: 200, body: failReply('the gateway does not say that this order is paid') }
  } catch (error) {
    return { status: 200, body: failReply((error as Error).message) }
  }
}

test.each(documents)('%s', (_name, write, reason) => {
  expect(reply(write(attacker()))).toEqual(refused(reason))
})

test('the same reading takes what is honest', () => {
  const siege = attacker()
  const { body } = reply(siege.signed(siege.claim(siege.attacker)))
  expect(body).toContain('does not say')
  expect(body).not.toBe(successReply())
})
