/** What somebody else wrote, as it may stand in a log or a message: one line, nothing invisible, no more than a few sentences. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 300)
}
