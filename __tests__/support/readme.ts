import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** What a user of the package reads: the README and the pages of docs/. */
const GUIDE = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** A fenced block of a page: its language and its text without the indentation of the list it stands in. */
export interface Snippet {
  language: string
  text: string
}

/** All fenced blocks of a page, in order. */
export function readmeSnippets(page = 'README.md'): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}

/** All fenced blocks of all that a user reads. */
export function guideSnippets(): Snippet[] {
  return GUIDE.flatMap((page) => readmeSnippets(page))
}

/** The one block of a page in that language which has `words` in it. */
export function readmeSnippet(language: string, words: string, page = 'README.md'): string {
  const found = readmeSnippets(page).filter((one) => one.language === language && one.text.includes(words))
  if (found.length !== 1) throw new Error(`${page} has ${found.length} ${language} blocks with ${words}`)
  return (found[0] as Snippet).text
}
