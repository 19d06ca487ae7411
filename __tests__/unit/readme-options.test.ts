import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { optionNames, parseOptions } from '#payments/account/options'

const README = path.join(__dirname, '../../README.md')
const ASKED_FOR =
  'a markdown table with a column "Default", whose first column holds an option each, such as | `apiKey` | required | …'

interface Row {
  names: string[]
  default: string
}

/** Cells of a markdown table's line; `\|` is a bar inside one. */
const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const codes = (cell: string) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replaceAll('\\|', '|'))

/** Every table of a markdown text that has a column "Default". */
function tablesOf(markdown: string): Row[][] {
  const blocks = markdown
    .split(/\n(?!\s*\|)/)
    .map((block) => block.split('\n').filter((line) => /^\s*\|/.test(line)))
  return blocks.flatMap(([head, rule, ...rows]) => {
    if (!head || !rule || !/^[\s|:-]+$/.test(rule)) return []
    const column = cells(head).findIndex((cell) => /^default/i.test(cell))
    if (column < 1) return []
    return [rows.map((row) => ({ names: codes(cells(row)[0] ?? ''), default: cells(row)[column] ?? '' }))]
  })
}

const known = (row: Row) => row.names.some((name) => optionNames.includes(name))

/** The options' table is the one with the most rows that name an option: the sandbox has a table too. */
function optionsTable(markdown: string): Row[] | undefined {
  const [most] = tablesOf(markdown)
    .filter((rows) => rows.some(known))
    .sort((a, b) => b.filter(known).length - a.filter(known).length)
  return most
}

/** What the code does when the option is left out. */
const required = { apiKey: 'key', apiSecret: 'secret', backendUrl: 'https://api.example.com' }
const defaults = parseOptions(required) as unknown as Record<string, unknown>

/** Whether a table's cell says what `parseOptions` fills in. */
function says(cell: string, name: string): boolean {
  if (name in required || name === 'apiToken') return /required|one of|one is/i.test(cell)
  const value = defaults[name]
  const nothing = value === null || (typeof value === 'object' && Object.keys(value as object).length === 0)
  if (nothing) return /^(none|-|–|—|`\{\}`|)$/i.test(cell)
  return codes(cell)[0]?.replace(/^(['"])(.*)\1$/, '$2') === String(value)
}

/** Everything in which the README and the code differ, in words. */
function differences(rows: Row[]): string[] {
  const named = rows.flatMap((row) => row.names.map((name) => ({ name, cell: row.default })))
  const times = (name: string) => named.filter((one) => one.name === name).length
  return [
    ...rows.filter((row) => row.names.length === 0).map(() => 'a row whose first column is no `option`'),
    ...optionNames.filter((name) => times(name) === 0).map((name) => `${name} has no row`),
    ...optionNames.filter((name) => times(name) > 1).map((name) => `${name} has ${times(name)} rows`),
    ...named.filter(({ name }) => !optionNames.includes(name)).map(({ name }) => `${name} is not an option`),
    ...named
      .filter(({ name, cell }) => optionNames.includes(name) && !says(cell, name))
      .map(({ name, cell }) => `${name}: the README says "${cell}", the code ${defaultInWords(name)}`),
  ]
}

const defaultInWords = (name: string) =>
  name in required || name === 'apiToken' ? 'requires it' : `has ${JSON.stringify(defaults[name]) ?? 'none'}`

test("the README's table has every option with its default, and nothing that is no option", () => {
  if (!existsSync(README)) throw new Error(`There is no README.md. It must have ${ASKED_FOR}`)
  const rows = optionsTable(readFileSync(README, 'utf8'))
  if (!rows) throw new Error(`README.md has no table of the options. It must have ${ASKED_FOR}`)
  expect(differences(rows)).toEqual([])
})

describe('the check itself', () => {
  const cell = (name: string) => {
    if (name in required || name === 'apiToken')
      return name.startsWith('api') ? 'required, one of the two' : '**required**'
    const value = defaults[name]
    return value === null ? 'none' : typeof value === 'object' ? '`{}`' : `\`${value}\``
  }
  const lines = optionNames.map(
    (name) => `| \`${name}\` | \`'a' \\| 'b'\` | ${cell(name)} | words with \`code\` |`,
  )
  const table = (rows: string[]) =>
    ['Text.', '', '| Option | Type | Default | Meaning |', '|---|---|---|---|', ...rows, '', 'More.'].join(
      '\n',
    )
  const check = (rows: string[]) => differences(optionsTable(table(rows)) ?? [])

  test('finds nothing in a table that is right', () => expect(check(lines)).toEqual([]))

  test('takes two options that share a row', () => {
    const shared = lines.filter((line) => !/`api(Secret|Token)`/.test(line))
    expect(check([...shared, '| `apiSecret` or `apiToken` | string | one is required | |'])).toEqual([])
  })

  test('finds what is missing, what is twice, what is unknown and what is wrong', () => {
    const wrong = lines
      .filter((line) => !line.includes('`currency`'))
      .map((line) => line.replace('`8000`', '`10000`'))
      .concat(['| `webhookSecret` | string | none | |', lines[0]!, '| plain | string | none | |'])
    expect(check(wrong)).toEqual([
      'a row whose first column is no `option`',
      'currency has no row',
      'apiKey has 2 rows',
      'webhookSecret is not an option',
      'timeout: the README says "`10000`", the code has 8000',
    ])
  })

  test("is not taken in by another table that names an option, such as the sandbox's", () => {
    const sandbox = [
      '| Option | Default |',
      '|---|---|',
      '| `port` | `0` |',
      '| `apiKey` | `sandbox` |',
    ].join('\n')
    expect(differences(optionsTable(`${sandbox}\n\n${table(lines)}`) ?? [])).toEqual([])
  })

  test('finds no table where there is none', () => {
    expect(
      optionsTable('# Title\n\n`apiKey` is required.\n\n| a | b |\n|---|---|\n| `apiKey` | x |\n'),
    ).toBeUndefined()
  })
})
