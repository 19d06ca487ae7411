/**
 * A string or a number. A string may lack its end, so that no character is looked at twice: with the end demanded, every
 * quote of an unterminated string begins another search to the end of the text.
 */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * Reads an answer's bytes as a JSON object; undefined when they are anything else (HTML, cut off, empty, an array, not
 * UTF-8). Integers too long for a JavaScript number are kept as strings: the document types `out_trade_no` as an integer,
 * and one of 32 digits would come back as another number.
 */
export function readJson(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const exact = text.replace(TOKEN, (token) => (/^-?\d{16,}$/.test(token) ? `"${token}"` : token))
    const value: unknown = JSON.parse(exact)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** A JSON object: not null, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
