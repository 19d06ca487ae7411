// Gives what stands under [Unreleased] in CHANGELOG.md the version of package.json and today's date, in the current folder.
import { readFileSync, writeFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const [before, after, ...more] = changelog.split('## [Unreleased]\n')
const unreleased = after?.split(/^## \[/m)[0].trim()
if (!unreleased || more.length > 0)
  throw new Error(
    'CHANGELOG.md has nothing under its one heading "## [Unreleased]": write what changed there first',
  )
if (after.includes(`\n## [${version}]`))
  throw new Error(
    `CHANGELOG.md has version ${version} already: "changeset version" raises the number in package.json`,
  )
const date = new Date().toISOString().slice(0, 10)
writeFileSync('CHANGELOG.md', `${before}## [Unreleased]\n\n## [${version}] - ${date}\n${after}`)
