import { parseOptions } from '#payments/account/options'
import { isOutTradeNo } from '#payments/session/out-trade-no'
import { shopperInput } from '#payments/session/shopper-input'
import { readAnswer } from '#wemine/answers/answer'
import { answerFields } from '#wemine/answers/answer-fields'
import { oneLine } from '#wemine/answers/one-line'
import { checkBaseUrl } from '#wemine/client/base-url'
import { retryAfterMs } from '#wemine/client/retry'
import { fitBody } from '#wemine/endpoints/order-body'
import { decryptRefundInfo } from '#wemine/notifications/refund-info'
import { failReply } from '#wemine/notifications/replies'
import { parseXml } from '#wemine/notifications/xml'

const KIB = 1024

/** Answers that a hostile or broken gateway may send, of any length. */
const hostile: [string, (length: number) => string][] = [
  ['an unterminated string of escaped quotes', (length) => `{"a":"${'\\"'.repeat(length / 2)}`],
  ['an unterminated string of backslashes', (length) => `{"a":"${'\\'.repeat(length)}`],
  ['escaped quotes outside of a string', (length) => '\\"'.repeat(length / 2)],
  ['quotes', (length) => '"'.repeat(length)],
  ['backslashes before line breaks', (length) => '"\\\n'.repeat(length / 3)],
  ['digits', (length) => `{"a":${'1'.repeat(length)}`],
  ['digits and exponents', (length) => '1e'.repeat(length / 2)],
  ['dots and minuses', (length) => '-1.'.repeat(length / 3)],
  ['brackets', (length) => '['.repeat(length)],
  ['objects', (length) => '{"a":'.repeat(length / 5)],
  ['spaces', (length) => ' '.repeat(length)],
  ['a reason of spaces', (length) => JSON.stringify({ Code: 'FAIL', message: `x${' '.repeat(length)}x` })],
  [
    'a reason of line breaks',
    (length) => JSON.stringify({ Code: 'FAIL', message: 'x\n'.repeat(length / 3) }),
  ],
  ['a reason in braces', (length) => JSON.stringify({ Code: 'FAIL', message: '{'.repeat(length) })],
  [
    'a reason that begins as the key does',
    (length) => JSON.stringify({ Code: 'FAIL', message: 'live_'.repeat(length / 5) }),
  ],
  ['a code of underscores', (length) => JSON.stringify({ err_code: '_'.repeat(length) })],
  ['many levels in a marker', (length) => `{"status":${'['.repeat(length / 2)}${']'.repeat(length / 2)}}`],
  [
    'many fields',
    (length) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: length / 16 }, (_, n) => [`status${n}`, n]))),
  ],
]

const redact = (text: string) => text.replaceAll('live_ly83rGP2Bo', '[redacted]')

/** Time of the processor that this process has used, in ms: what else the machine does is not in it. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The quickest of many readings, in ms of the processor: collected garbage and the like can only lengthen one. */
function quickest(read: () => unknown, most = 200): number {
  let best = Number.POSITIVE_INFINITY
  const until = used() + 150
  for (let run = 0; run < Math.min(5, most) || (run < most && used() < until); run++) {
    const start = used()
    try {
      read()
    } catch {
      // Whatever it says: only how long it takes is looked at.
    }
    best = Math.min(best, used() - start)
  }
  return best
}

/** Below this a reading is over before anybody notices, and its time is mostly chance. Ms. */
const NOTHING = 1

/** How many times as long the reading of four times the length takes, at the least of several tries. */
function growth(read: (text: string) => unknown, write: (length: number) => string): number {
  const [quarter, whole] = [32 * KIB, 128 * KIB].map(write) as [string, string]
  const time = (text: string) => quickest(() => read(text))
  time(quarter)
  const ratio = () => time(whole) / Math.max(time(quarter), NOTHING)
  // Quadratic work is sixteen times as long however often it is tried; a busy machine is so once or twice.
  let best = ratio()
  for (let again = 0; again < 6 && best >= 8; again++) best = Math.min(best, ratio())
  return best
}

test.each(hostile)('S12: %s: four times the length takes less than eight times as long', (_name, write) => {
  const read = (text: string) =>
    readAnswer({ call: 'POST /refund', status: 200, body: Buffer.from(text) }, redact)
  expect(growth(read, write)).toBeLessThan(8)
})

/** What else reads text that anybody may have written, with no limit of its length before it. */
const readers: [string, (text: string) => unknown][] = [
  ['words for a log', oneLine],
  ['words for a person', failReply],
  ['a description', fitBody],
  ['the header Retry-After', (text) => retryAfterMs(text, 0)],
  ['an amount', (text) => answerFields().cents.safeParse(text)],
  ['XML', parseXml],
  ['a refund notification', (text) => decryptRefundInfo(text, 'k'.repeat(32))],
  ['the address of a gateway', checkBaseUrl],
  ['a number', isOutTradeNo],
  ['what a shopper says', (text) => shopperInput({ open_id: text, trade_type: text }, { tradeType: 'auto' })],
  [
    'options',
    (text) => parseOptions({ backendUrl: `https://${text}`, baseUrl: text, exchangeRates: { USD: text } }),
  ],
]

/** What a careless pattern reads again and again: runs of what it repeats, and an end that it does not expect. */
const runs: [string, (length: number) => string][] = [
  ...[' ', '/', '1', 'a', '=', '&', '\\', '"', '<', '\u0000', '&a', '1.', '/a', ' \n', '<a>', '&#', 'A='].map(
    (run): [string, (length: number) => string] => [
      JSON.stringify(run),
      (length) => `x${run.repeat(length / run.length)}\u2028!`,
    ],
  ),
]

/** Quadratic work on so much text takes some seconds, linear work some milliseconds. */
test.each(readers)('S12: reading %s takes no longer than its length, whatever it is', (_, read) => {
  for (const [, write] of runs) {
    for (const text of [write(128 * KIB), write(128 * KIB).slice(1, -2)])
      expect({ text: text.slice(0, 20), isLinear: quickest(() => read(text), 3) < 500 }).toEqual({
        text: text.slice(0, 20),
        isLinear: true,
      })
  }
})
