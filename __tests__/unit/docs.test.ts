import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(__dirname, '../..')
const DECISIONS = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
const PAGES = [
  'README.md',
  'SECURITY.md',
  'docs/money.md',
  'docs/architecture.md',
  'docs/doctor.md',
  ...DECISIONS,
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

test.each(PAGES)('%s links to files that are there', (page) => {
  const missing = links(page).filter(({ file }) => !existsSync(file))
  expect(missing).toEqual([])
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
