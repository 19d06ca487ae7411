import { WemineMalformedError } from '../errors'

/** WeChat's longest notification is a few KiB; more is not one. */
const MAX_BYTES = 64 * 1024

const OPEN = '<![CDATA['
const CLOSE = ']]>'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

const DECLARATION = /^<\?xml\s[^<>]*\?>/
const ENCODING = /\sencoding\s*=\s*["']([^"']*)["']/

/**
 * What stands in front of the XML parser (WeChat's notice of July 2018 on external entities): size, encoding, and no
 * markup declaration of any kind, so that the parser never sees a DOCTYPE, an ENTITY or a comment.
 */
export function guardXml(bytes: Uint8Array | string): string {
  const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength
  if (size > MAX_BYTES) refuseXml(`is larger than ${MAX_BYTES} bytes`)
  const text = decode(bytes).trim()
  if (!text) refuseXml('is empty')
  if (FORBIDDEN.test(text)) refuseXml('holds characters that XML forbids')
  const declaration = DECLARATION.exec(text)?.[0] ?? ''
  const encoding = ENCODING.exec(declaration)?.[1]
  if (encoding && !/^utf-?8$/i.test(encoding)) refuseXml('declares another encoding than UTF-8')
  const markup = withoutCdata(text.slice(declaration.length))
  if (markup.includes('<!')) refuseXml('holds a DOCTYPE, an ENTITY or a comment')
  if (markup.includes('<?')) refuseXml('holds a processing instruction')
  if (markup.includes(CLOSE)) refuseXml('is not well-formed')
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

/** Linear in the length of the text: a lazy regular expression would be quadratic in unclosed sections. */
function withoutCdata(text: string): string {
  let markup = ''
  let from = 0
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
    const close = text.indexOf(CLOSE, open + OPEN.length)
    if (close < 0) refuseXml('is not well-formed')
    markup += `${text.slice(from, open)} `
    from = close + CLOSE.length
  }
  return markup + text.slice(from)
}
