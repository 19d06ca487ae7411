import { WemineMalformedError } from '../errors'

/** WeChat's longest notification, with every field there is, has less than a third of this and 40 elements. */
const MAX_BYTES = 8 * 1024

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** The text of a document that is small enough to be parsed: UTF-8, not blank, no character that XML forbids. */
export function xmlText(bytes: Uint8Array | string): string {
  const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength
  if (size > MAX_BYTES) refuseXml(`is larger than ${MAX_BYTES} bytes`)
  const text = decode(bytes).trim()
  if (!text) refuseXml('is empty')
  if (FORBIDDEN.test(text)) refuseXml('holds characters that XML forbids')
  return text
}

/** The one sentence of every refusal: what was read is never repeated in it. */
export function refuseXml(reason: string): never {
  throw new WemineMalformedError(`The XML ${reason}`)
}

function decode(bytes: Uint8Array | string): string {
  if (typeof bytes === 'string') return bytes.replace(/^\ufeff/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuseXml('is not UTF-8')
  }
}
