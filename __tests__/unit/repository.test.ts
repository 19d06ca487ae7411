import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../support/sources'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json'))
const readme = read('README.md')
const contributing = read('CONTRIBUTING.md')
const WORKFLOWS = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const FORMS = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).map(
  (name) => `.github/ISSUE_TEMPLATE/${name}`,
)
const PAGES = ['CONTRIBUTING.md', 'docs/releasing.md', '.github/pull_request_template.md']
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

describe('the versions of Node.js', () => {
  /** Ranges as `engines` has them: `^a` or `>=a`, any of which will do. */
  const isWithin = (range: string, version: number[]) =>
    range.split(' || ').some((one) => {
      const least = one.replace(/^(\^|>=)/, '').split('.')
      const order = (parts: readonly (number | string)[]) =>
        parts.reduce<number>((sum, part) => sum * 1e5 + Number(part), 0)
      return order(version) >= order(least) && (one.startsWith('>=') || version[0] === Number(least[0]))
    })
  /** A shortened version, completed by the lowest that it may stand for, or by the newest. */
  const complete = (version: string, part: number) =>
    [...version.split('.').map(Number), part, part].slice(0, 3)
  const lowest = (version: string) => complete(version, 0)
  const newest = (version: string) => complete(version, 9999)
  const { node } = manifest.engines

  test.each([
    ['^20.19.0 || >=22.12.0', '20.19.0', true],
    ['^20.19.0 || >=22.12.0', '20.18.3', false],
    ['^20.19.0 || >=22.12.0', '21.9.0', false],
    ['^20.19.0 || >=22.12.0', '22.11.0', false],
    ['^20.19.0 || >=22.12.0', '24.0.0', true],
  ])('of the range %s, %s is one: %s', (range, version, expected) => {
    expect(isWithin(range, lowest(version))).toBe(expected)
  })

  test('.nvmrc names none that package.json excludes', () => {
    expect(isWithin(node, lowest(read('.nvmrc').trim()))).toBe(true)
  })

  test('the tests run on each line that package.json names, and on no other', () => {
    const [, list = ''] = /^ +node: \[(.*)\]$/m.exec(read('.github/workflows/test.yml')) ?? []
    const versions = list.split(', ')
    for (const version of versions) expect(isWithin(node, newest(version))).toBe(true)
    expect(versions).toEqual(all(node, /(\d+)\.\d+\.\d+/g))
  })

  test('the development container has one of them', () => {
    const { image } = JSON.parse(read('.devcontainer/devcontainer.json'))
    const [, version = ''] = /:(\d+)-/.exec(image) ?? []
    expect(isWithin(node, newest(version))).toBe(true)
  })
})

test('.editorconfig says what Biome does', () => {
  const { indentStyle, indentWidth, lineWidth } = JSON.parse(read('biome.json')).formatter
  const [, everywhere = ''] = /\[\*\]\n([^[]*)/.exec(read('.editorconfig')) ?? []
  expect(
    Object.fromEntries(
      everywhere
        .trim()
        .split('\n')
        .map((line) => line.split(' = ')),
    ),
  ).toMatchObject({
    indent_style: indentStyle,
    indent_size: String(indentWidth),
    max_line_length: String(lineWidth),
  })
})

describe('the workflows', () => {
  const tests = read('.github/workflows/test.yml')
  const publish = read('.github/workflows/publish.yml')

  test('run the line that the README gives a newcomer', () => {
    const [line] = readme.match(/^npm install && npm test$/m) ?? []
    const lines = all(tests, /^ +run: (npm .*)$/gm)
    // The second runs one of the other versions; see matrix.test.ts.
    expect(lines).toEqual([
      line,
      expect.stringMatching(/^npm install && npm run test:matrix -- --only \$\{\{ matrix\.leg \}\}$/),
    ])
  })

  test('publish what was tested, with provenance, and give that right to one job', () => {
    expect(publish).toMatch(/^ {4}uses: \.\/\.github\/workflows\/test\.yml$/m)
    expect(publish).toMatch(/^ {4}needs: test$/m)
    expect(all(publish, /run: (npm publish.*)$/gm)).toEqual(['npm publish --provenance --access public'])
    expect(all(publish, /(id-token: write)/g)).toHaveLength(1)
    expect(tests).not.toMatch(/: write|secrets\./)
  })

  test.each(WORKFLOWS)('%s may read, uses actions of a major version, and ends in time', (file) => {
    const text = read(file)
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
    expect(text).toMatch(/^concurrency:$/m)
    for (const action of all(text, /uses: (?!\.\/)(\S+)/g)) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/)
    expect(all(text, /(runs-on:)/g).length).toBe(all(text, /(timeout-minutes: \d+)/g).length)
  })

  test('install what the development container installs', () => {
    const packages = (text: string) => /--no-install-recommends ([a-z0-9 -]+?)(?= &&|\n|")/.exec(text)?.[1]
    expect(packages(tests)).toMatch(/^redis-server /)
    expect(packages(read('.devcontainer/devcontainer.json'))).toBe(packages(tests))
  })
})

test.each([...WORKFLOWS, ...FORMS])(
  '%s is indented by spaces and names no address that was made up',
  (file) => {
    const text = read(file)
    expect(text).not.toMatch(/\t|^( {2})* [^ ]/m)
    expect(all(text, /(https?:\/\/\S+)/g).filter((url) => url !== 'https://registry.npmjs.org')).toEqual([])
  },
)

test.each(FORMS.filter((file) => !file.endsWith('config.yml')))('%s is a form', (file) => {
  const text = read(file)
  for (const key of ['name', 'description', 'body']) expect(text).toMatch(new RegExp(`^${key}:`, 'm'))
  const ids = all(text, /^ {4}id: (\w+)$/gm)
  expect(new Set(ids).size).toBe(ids.length)
  expect(all(text, /^ {2}- type: (?!markdown)(\w+)$/gm).length).toBe(ids.length)
})

describe('what the pages for contributors name is there:', () => {
  test.each([...PAGES, ...WORKFLOWS])('the scripts of %s', (file) => {
    const scripts = all(read(file), /npm run ([\w:]+)/g)
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([])
  })

  test('both commands of the README', () => {
    for (const command of ['npm install && npm test', 'npm install && npm run demo'])
      for (const page of [readme, contributing]) expect(page).toMatch(new RegExp(`^${command}$`, 'm'))
  })

  test('each test project, with a command that runs one file of it', () => {
    const { projects } = jest.requireActual<{ projects: { displayName: string }[] }>('../../jest.config.js')
    const commands = [
      ...contributing.matchAll(
        /npx jest (__tests__\/([\w-]+)\/\S+)(?: -t '[^']+')? --selectProjects ([\w-]+)/g,
      ),
    ]
    expect(commands.length).toBe(contributing.split('npx jest').length - 1)
    for (const [, file = '', folder, project] of commands) {
      expect({ file, isThere: existsSync(join(root, file)) }).toEqual({ file, isThere: true })
      expect(folder).toBe(project)
    }
    const named = new Set(commands.map(([, , , project]) => project))
    expect([...named].sort()).toEqual(projects.map(({ displayName }) => displayName).sort())
  })

  test('the defect that is run alone', () => {
    const folder = '__tests__/model/defects'
    const defects = readdirSync(join(root, folder)).map((name) => read(`${folder}/${name}`))
    for (const sentence of all(contributing, / -t '([^']+)'/g))
      expect(defects.join('')).toContain(`sentence: '${sentence}'`)
  })

  test.each(PAGES)('the files and folders of %s', (page) => {
    const ignored = all(read('.gitignore'), /^(\S+)$/gm)
    const paths = all(read(page), /`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g).filter((name) =>
      /^(\.?[\w-]+\/|[\w.-]+\.(md|json|js)$|\.nvmrc$|\.editorconfig$)/.test(name),
    )
    expect(paths.length).toBeGreaterThan(3)
    const isBuilt = (path: string) => ignored.some((folder) => `${path}/`.startsWith(folder))
    expect(paths.filter((path) => !isBuilt(path) && !existsSync(join(root, path)))).toEqual([])
  })

  test.each(PAGES)('the links of %s', (page) => {
    const links = all(read(page), /\]\(((?!https?:|#)[^)#]+)/g)
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })
})

test('the owner is told what package.json does not say yet', () => {
  const releasing = read('docs/releasing.md')
  for (const field of ['repository', 'author', 'homepage', 'bugs.url', 'bugs.email'])
    expect(releasing).toContain(`\`${field}\` in \`package.json\``)
})

test('the changelog has the form of Keep a Changelog', () => {
  const [, ...versions] = read('CHANGELOG.md').split(/^## /m)
  expect(versions[0]).toMatch(/^\[Unreleased\]\n/)
  expect(versions.some((version) => version.startsWith(`[${manifest.version}] - `))).toBe(true)
  for (const version of versions.slice(1))
    expect(version).toMatch(/^\[\d+\.\d+\.\d+\] - (\d{4}-\d\d-\d\d|unreleased)\n/)
  const order = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
  for (const version of versions) {
    const kinds = all(version, /^### (.*)$/gm)
    expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind)))
  }
})
