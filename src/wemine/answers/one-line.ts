/**
 * What somebody else wrote, as it may stand in a log or a message: one line, nothing invisible, no more than a few
 * sentences (`longest`, in characters).
 */
export function oneLine(text: string, longest = 300): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, longest)
}
