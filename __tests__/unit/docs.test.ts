import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brokenLinks } from '../support/markdown'
import { root } from '../support/sources'

const DECISIONS = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
const PAGES = [
  ...['README.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
]

/** What a page links to in this repository: the words of the link and the file. */
function links(page: string): { words: string; file: string }[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/\[([^\]]+)\]\(((?!https?:|#)[^)#]+)(?:#[^)]*)?\)/g)].map(
    ([, words = '', path = '']) => ({
      words,
      file: join(root, dirname(page), path),
    }),
  )
}

test('every page is looked at', () => {
  expect(PAGES.length).toBeGreaterThan(20)
})

test.each(PAGES)('%s links to files and headings that are there', (page) => {
  expect(brokenLinks(page)).toEqual([])
})

describe('the check of links has teeth', () => {
  test.each([
    ['[a](docs/none.md)', ['docs/none.md']],
    ['![a](docs/none.png)', ['docs/none.png']],
    ['[a](docs/money.md#none)', ['docs/money.md#none']],
    ['[a](#none)', ['#none']],
    ['# One\n[a](#one-1)', ['#one-1']],
    ['[a](../README.md)', ['../README.md']],
  ])('%j', (text, broken) => expect(brokenLinks('README.md', text)).toEqual(broken))

  test.each([
    '[a](docs/money.md#the-amount) ![b](docs/payment.png) [c](https://example.com/#none)',
    '# One\n# One\n[a](#one-1)',
    '## If `apiKey` leaks, "now"\n[a](#if-apikey-leaks-now)',
    '## 設定\n[a](#設定)',
    '```ts\nconst a = [b](none)\n```',
  ])('%j is right', (text) => expect(brokenLinks('README.md', text)).toEqual([]))

  test('a link is read from where its page stands', () => {
    expect(brokenLinks('docs/money.md', '[a](../README.md) [b](README.md)')).toEqual(['README.md'])
  })
})

test.each(PAGES)('%s names files of the source that are there', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const named = [
    ...text.matchAll(/`(?:src\/)?((?:payments|wemine|medusa-[12]|verbs|ledger|money)\/[\w./-]+\.ts)`/g),
  ]
    .map(([, path = '']) => path)
    .map((path) => (/^(verbs|ledger|money)\//.test(path) ? `payments/${path}` : path))
  expect(named.filter((path) => !existsSync(join(root, 'src', path)))).toEqual([])
})

test.each(['README.md', 'CONTRIBUTING.md', 'docs/development.md'])(
  '%s says how long the tests take in the words of the others',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    expect(text).toMatch(/takes 25 to 45 minutes on two cores, by the machine\b/)
    expect(text).not.toMatch(/half an hour to an hour|about \d+ minutes/)
  },
)

test.each([
  ['README.md', 'not on npm yet'],
  ['docs/README.zh-HK.md', '尚未在 npm 發佈'],
])('%s says that the package is not on npm for as long as that is so', (page, words) => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(readFileSync(join(root, page), 'utf8').includes(words)).toBe(version === '0.1.0')
})

test('the changelog and the page about the storefront name the same sizes', () => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').replaceAll(/\s+/g, ' ')
  const page = readFileSync(join(root, 'docs/storefront.md'), 'utf8')
  const row = (name: string) =>
    page
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(name))
      ?.match(/(\d+\.\d) kB/)?.[1]
  const said = /is (\S+) kB, `useWeminePayment` (\S+) kB, a panel (\S+) to (\S+) kB/.exec(changelog)?.slice(1)
  expect(said).toEqual(
    ['`createWeminePayment(', '`useWeminePayment`', '`mountWeminePayment(', '`<wemine-payment>`'].map(row),
  )
})

test.each(DECISIONS)('%s is short', (page) => {
  expect(readFileSync(join(root, page), 'utf8').split('\n').length).toBeLessThanOrEqual(40)
})

test('each line about money names a test by words that the test has', () => {
  const text = readFileSync(join(root, 'docs/money.md'), 'utf8')
  const rows = text.split('\n').filter((line) => /^\| (?!When…|-)/.test(line) && !/^\|-/.test(line))
  expect(rows.length).toBeGreaterThan(30)
  for (const row of rows) expect(row).toMatch(/\]\(\.\.\/__tests__\//)
  const unknown = links('docs/money.md')
    .filter(({ file, words }) => /__tests__/.test(file) && rows.some((row) => row.includes(`[${words}](`)))
    .filter(({ file, words }) => !readFileSync(file, 'utf8').includes(words))
  expect(unknown).toEqual([])
})

test('each line of the threat model names a test by words that the test has', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  const rows = text.split('\n').filter((line) => /^\| (?!Who \|)/.test(line))
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) expect(row).toMatch(/\]\(__tests__\//)
  const named = links('SECURITY.md').filter(({ file, words }) => !file.endsWith(words))
  const unknown = named.filter(
    ({ file, words }) => /__tests__/.test(file) && !readFileSync(file, 'utf8').includes(words),
  )
  expect(unknown).toEqual([])
})
