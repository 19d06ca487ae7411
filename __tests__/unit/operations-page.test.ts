import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, root } from '../support/sources'

const page = readFileSync(join(root, 'docs/operations.md'), 'utf8')
const source = ['src/payments', 'src/medusa-1', 'src/medusa-2']
  .flatMap(filesBelow)
  .map(({ text }) => text)
  .join('\n')

/** Whether a source writes these words; `…` stands for what is filled in. */
function isWritten(words: string): boolean {
  const parts = words.replace(/^…\s?|\s?…$/g, '').split('…')
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.join('\\$?\\{[^\n]{1,80}?\\}')).test(source)
}

/** What the page says that the log says: `"…" in the log`, `the log says "…"`. */
const quotes = [...page.matchAll(/"([^"\n]+)" in the log|log says "([^"\n]+)"/g)].map(
  ([, before, after]) => (before ?? after) as string,
)

/** The reasons of the table for manual review, as they are recorded. */
const [, table = ''] = page.split('| The reason says |')
const [rows = ''] = table.split('\n\n')
const reasons = rows
  .split('\n')
  .flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, reason]) => reason as string),
  )

test('what an operator looks for in the log is what the log says', () => {
  expect(quotes.length).toBeGreaterThan(7)
  expect(quotes.filter((words) => !isWritten(words))).toEqual([])
})

test('each reason that a merchant is told about is one that the ledger records', () => {
  expect(reasons.length).toBeGreaterThan(12)
  expect(reasons.filter((words) => !isWritten(words))).toEqual([])
})

test.each([
  ['still paid 30 minutes after it was paid', false],
  ['still … 30 minutes after it was paid', true],
  ['paid … where … was wanted', false],
  ['paid … where … was asked', true],
])('%j is written by a source: %s', (words, expected) => expect(isWritten(words)).toBe(expected))
