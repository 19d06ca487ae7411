import { randomBytes, randomInt } from 'node:crypto'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const pick = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Each of the form that the documents' samples have. */
export const identifiers = {
  codeUrl: () => `weixin://wxpay/bizpayurl?pr=${pick(letters, 7)}`,
  prepayId: (now: number) => `wx${beijingTime(now).slice(6)}${randomBytes(13).toString('hex')}`,
  transactionId: () => `42000000${pick('0123456789', 20)}`,
  refundId: () => `50000000${pick('0123456789', 20)}`,
  openid: () => `o${pick(letters, 27)}`,
  nonce: () => pick(letters, 32),
}

const eightHours = 8 * 60 * 60 * 1000

/** WeChat's time format, yyyyMMddHHmmss, always UTC+8. */
export function beijingTime(ms: number): string {
  return new Date(ms + eightHours).toISOString().replace(/\D/g, '').slice(0, 14)
}
