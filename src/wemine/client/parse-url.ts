/**
 * What an absolute address says, or undefined where it is none.
 *
 * `URL.canParse` must not be used in its place: once Node 20 has optimised it, it calls every address with a letter
 * from U+0080 to U+00FF, such as `https://café.example`, unreadable.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
