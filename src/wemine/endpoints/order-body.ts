/** WeChat's limit for what the shopper's phone shows, in bytes of UTF-8. */
const MAX_BYTES = 127

/**
 * Cuts a description to what WeChat takes: 127 bytes of UTF-8, at the end of a character, so that no half of an emoji is
 * left. Line breaks and characters that XML forbids become spaces, as the gateway puts it into XML.
 */
export function fitBody(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').trim()
  let bytes = 0
  let fitted = ''
  for (const character of clean) {
    bytes += Buffer.byteLength(character)
    if (bytes > MAX_BYTES) break
    fitted += character
  }
  return fitted.trimEnd()
}
