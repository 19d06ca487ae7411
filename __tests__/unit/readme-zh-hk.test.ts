import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { optionNames } from '#payments/account/options'
import { targetsOf } from '../support/markdown'
import { readmeSnippets } from '../support/readme'
import { root } from '../support/sources'

/** Not beside README.md: npm would pack it as well, and show it in place of that one. */
const CHINESE = 'docs/README.zh-HK.md'
const page = (name: string) => readFileSync(join(root, name), 'utf8')

/** The rows of a page's table of the options: each option with the code in its other cells but the last, which is prose. */
function optionRows(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .filter(([name = '']) => optionNames.includes(name.trim().replaceAll('`', '')))
    .map((cells) => cells.slice(0, -1).flatMap((cell) => cell.match(/`[^`]+`/g) ?? []))
}

/** What a page links to, from the root of the repository. */
const links = (name: string) =>
  targetsOf(page(name)).map((target) => relative(root, join(root, dirname(name), target)))

const isReadme = (target: string) => /README[\w.-]*$/.test(target)

const rows = (text: string) => text.split('\n').filter((line) => /^\s*\|/.test(line)).length

test('the Chinese README has the code of the English one, block by block', () => {
  expect(readmeSnippets().length).toBeGreaterThan(8)
  expect(readmeSnippets(CHINESE)).toEqual(readmeSnippets())
})

test('it has every option, with the same types and defaults', () => {
  expect(optionRows(page('README.md')).map(([name]) => name)).toEqual(
    expect.arrayContaining(optionNames.map((name) => `\`${name}\``)),
  )
  expect(optionRows(page(CHINESE))).toEqual(optionRows(page('README.md')))
})

test('it has the same links in the same order, and as many rows of tables', () => {
  const [english, chinese] = ['README.md', CHINESE].map((name) =>
    links(name).filter((target) => !isReadme(target)),
  )
  expect(english?.length).toBeGreaterThan(20)
  expect(chinese).toEqual(english)
  expect(rows(page(CHINESE))).toBe(rows(page('README.md')))
})

test('each links to the other', () => {
  expect(links('README.md')).toContain(CHINESE)
  expect(links(CHINESE)).toContain('README.md')
})

test('the storefront’s page begins with the sample that the README has', () => {
  expect(readmeSnippets('docs/storefront.md')).toContainEqual(
    readmeSnippets().find(({ language }) => language === 'tsx'),
  )
})

test('npm finds one README', () => {
  expect(readdirSync(root).filter((name) => /^readme/i.test(name))).toEqual(['README.md'])
})
