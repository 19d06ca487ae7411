import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/sources'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changelog-'))
  writeFileSync(join(folder, 'package.json'), '{ "version": "0.2.0" }')
})
afterEach(() => rmSync(folder, { recursive: true }))

function dated(changelog: string): string {
  const file = join(folder, 'CHANGELOG.md')
  writeFileSync(file, changelog)
  execFileSync(process.execPath, [join(root, 'scripts/date-changelog.mjs')], { cwd: folder, stdio: 'pipe' })
  return readFileSync(file, 'utf8')
}

test('what was unreleased gets the version and a date; an empty heading stays above', () => {
  const before =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n## [0.1.0] - 2026-01-02\n\n- Two.\n'
  const after = dated(before)
  const heading = /^## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d$/m
  expect(after).toMatch(heading)
  expect(after.replace(heading, '## [Unreleased]')).toBe(before)
})

test.each([
  [
    'nothing is unreleased',
    '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-02\n\n- Two.\n',
    'nothing under',
  ],
  ['there is no such heading', '# Changelog\n\n## [0.1.0] - 2026-01-02\n', 'nothing under'],
  [
    'the version is there already',
    '## [Unreleased]\n\n- One.\n\n## [0.2.0] - 2026-01-02\n',
    'raises the number',
  ],
])('where %s the changelog is left as it is', (_, changelog, message) => {
  expect(() => dated(changelog)).toThrow(message)
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toBe(changelog)
})
