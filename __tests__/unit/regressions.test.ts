import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { regressions } from '../support/regressions'

test.each(
  Object.entries(regressions).flatMap(([from, all]) =>
    all.map(({ bug, tests }) => [from, bug, tests] as const),
  ),
)('%s: %s', (_from, _bug, tests) => {
  expect(tests.length).toBeGreaterThan(0)
  for (const [file, name] of tests) {
    const source = readFileSync(join(__dirname, '..', file), 'utf8')
    expect(source).toMatch(new RegExp(`(test|describe)(\\.each)?\\b[^]*?['\`]${escaped(name)}['\`]`))
  }
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
