import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fenced block of the README: its language and its text without the indentation of the list it stands in. */
export interface Snippet {
  language: string
  text: string
}

/** All fenced blocks of the README, in order. */
export function readmeSnippets(): Snippet[] {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
  return [...readme.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}

/** The one block of that language which has `words` in it. */
export function readmeSnippet(language: string, words: string): string {
  const found = readmeSnippets().filter((one) => one.language === language && one.text.includes(words))
  if (found.length !== 1) throw new Error(`README has ${found.length} ${language} blocks with ${words}`)
  return (found[0] as Snippet).text
}
