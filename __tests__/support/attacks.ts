import { join } from 'node:path'
import { disagreements } from './attacks-accounts'
import { bodyAttacks } from './attacks-by-body'
import { cookieAttacks } from './attacks-by-cookie'
import { floodAttacks } from './attacks-by-flood'
import { inputAttacks } from './attacks-by-input'
import { plantingAttacks } from './attacks-by-planting'
import { amountAttacks } from './attacks-on-amounts'
import { listAttacks } from './attacks-on-lists'
import { notificationAttacks } from './attacks-on-notifications'
import { payPageAttacks } from './attacks-on-pay-page'
import { personalDataAttacks } from './attacks-on-personal-data'
import { quickAuthAttacks } from './attacks-on-quick-auth'
import { routeAttacks } from './attacks-on-routes'
import { signatureAttacks } from './attacks-on-signatures'
import { xmlAttacks } from './attacks-on-xml'
import { type Attack, FORGED_LINE } from './attacks-outcomes'
import { secrets, secretsIn, secretsInDatabase } from './attacks-secrets'
import { type Besieged, type Door, Siege } from './attacks-siege'
import type { DriverOptions } from './driver'
import { until } from './http'

const PLAIN_TEXT = join(__dirname, 'plain-text-log.js')

type Besiege = (options: DriverOptions) => Promise<Besieged>

/**
 * What is tried against a store, and what comes of it: nothing. Written once, run against both real stores, whole where
 * the store holds the merchant's key, and the notifications once more where it does not.
 */
export function attackSuite(besiege: Besiege, doors: Record<string, Door<Besieged>>): void {
  describe('a store that can check signatures itself', () => {
    // Both Medusas log JSON, in which no line can be forged.
    underAttack(besiege, { merchantKey: secrets.merchantKey }, { NODE_OPTIONS: `--require ${PLAIN_TEXT}` }, [
      // First, because the money that these leave behind takes its time to go back.
      ['amounts', amountAttacks],
      ['notifications that lie', notificationAttacks(true)],
      ['signs that lie', signatureAttacks],
      ['XML', xmlAttacks],
      ['another shopper’s paid order', plantingAttacks(doors)],
      ['what a shopper says', inputAttacks],
      ['routes', [...routeAttacks, ...personalDataAttacks, ...quickAuthAttacks]],
      ['the payment page', payPageAttacks],
    ])
  })
  describe('a store that has no key for signatures', () => {
    underAttack(besiege, {}, {}, [
      ['notifications that lie', notificationAttacks(false)],
      ['a merchant’s cookie', cookieAttacks],
      ['bodies', bodyAttacks],
      ['the lists of the admin', listAttacks],
      ['floods', floodAttacks],
    ])
  })
}

function underAttack(
  besiege: Besiege,
  more: { merchantKey?: string },
  env: Record<string, string>,
  topics: [string, Attack[]][],
): void {
  const { apiKey, apiSecret, merchantKey, quickAuthToken } = secrets
  let siege: Siege
  let listening: () => void
  beforeAll(async () => {
    const sandbox = { apiKey, apiSecret, merchantKey }
    const store = await besiege({
      options: { timeout: 3000, apiKey, apiSecret, quickAuthToken, ...more },
      sandbox,
      env,
    })
    siege = new Siege(store)
    listening = listenToFetch(siege)
    await siege.begin()
  })
  afterAll(async () => {
    listening?.()
    await siege?.store.stop()
  })

  describe.each(topics)('%s', (_, attacks) => {
    test.each(attacks)('$name', async (attack) => {
      expect({ outcome: await attack.try(siege) }).toMatchObject({ outcome: attack.expect })
      expect(await siege.newlyStolen()).toEqual([])
    })
  })

  describe('after all of it', () => {
    test('no order was placed that was not paid', async () => {
      expect(await siege.stolen()).toEqual([])
      expect(await siege.store.orderOf(siege.attacker.cart)).toBeUndefined()
    })

    test('the gateway, the ledger and the platform agree on every cent', async () => {
      let last: string[] = []
      const agreed = until(
        'the three accounts to agree',
        async () => {
          last = await disagreements(siege.store)
          return last.length === 0
        },
        100_000,
      )
      await agreed.catch(() => {})
      expect(last).toEqual([])
    })

    test('no line of the log was forged', () => {
      const lines = siege.store.logs().split(/[\r\n]/)
      expect(lines.length).toBeGreaterThan(20)
      // Else this could not fail: JSON has no line breaks in it.
      if (env.NODE_OPTIONS)
        expect(lines.filter((line) => /^(info|http|warn|error): /.test(line)).length).toBeGreaterThan(10)
      expect(lines.filter((line) => line.trim().startsWith(FORGED_LINE))).toEqual([])
    })

    test('no secret was let out, printed, or written down', async () => {
      await siege.store.admin('GET', '/admin/wemine/payments?limit=100')
      await siege.store.admin('GET', '/admin/wemine/exceptions')
      const replies = siege.store.sandbox.notifications().map(({ reply }) => JSON.stringify(reply))
      expect(siege.let.length).toBeGreaterThan(50)
      // The address of Quick Auth holds its token: that is how the gateway has it, and it opens nothing else.
      const out = [...siege.let, ...replies].filter((text) => !text.includes('oauth_bridge.php?quick_auth='))
      expect(out.flatMap(secretsIn)).toEqual([])
      expect(secretsIn(siege.store.logs())).toEqual([])
      const { found, tables } = await secretsInDatabase(siege.store.sql)
      expect(found).toEqual([])
      expect(tables).toBeGreaterThan(50)
    })
  })
}

/** Keeps what every request of this process is answered; the returned function ends that. */
function listenToFetch(siege: Siege): () => void {
  const { fetch } = globalThis
  globalThis.fetch = async (...asked) => {
    const response = await fetch(...asked)
    let head = ''
    response.headers.forEach((value, name) => {
      head += `${name}: ${value}\n`
    })
    siege.let.push(head + (await response.clone().text()))
    return response
  }
  return () => {
    globalThis.fetch = fetch
  }
}
