import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './sources'

const statements = ['admin', 'totals'].flatMap((name) => {
  const text = readFileSync(join(root, `src/contract/${name}.ts`), 'utf8')
  return [...ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).statements]
})

/** The keys of a type of `src/contract`; `AdminHealth.health` for those of what it holds under a key. */
export function contractKeys(path: string): string[] {
  const [name = '', ...inner] = path.split('.')
  const declared = statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name)
  if (!declared) throw new Error(`src/contract has no interface ${name}`)
  let members = [...(declared as ts.InterfaceDeclaration).members] as ts.TypeElement[]
  for (const key of inner) {
    const type = members.filter(ts.isPropertySignature).find((one) => one.name.getText() === key)?.type
    const literal = type && (ts.isArrayTypeNode(type) ? type.elementType : type)
    if (!literal || !ts.isTypeLiteralNode(literal)) throw new Error(`${path} is no object`)
    members = [...literal.members]
  }
  return members.map((one) => one.name?.getText() ?? '')
}

/** The members of a union of `src/contract`: strings, and of objects their `kind`. */
export function contractWords(name: string): string[] {
  const declared = statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === name)
  const { type } = declared as ts.TypeAliasDeclaration
  if (!ts.isUnionTypeNode(type)) throw new Error(`${name} is no union`)
  return type.types.map((one) => {
    const kind = ts.isTypeLiteralNode(one)
      ? one.members.filter(ts.isPropertySignature).find(({ name: key }) => key.getText() === 'kind')?.type
      : one
    return kind?.getText().replaceAll("'", '') ?? one.getText()
  })
}

/** The keys of the first `{ … }` that a page has behind these words, without what is inside of them. */
export function shapeBehind(page: string, words: string): string[] {
  const from = page.indexOf(words)
  const shape = from < 0 ? undefined : /`\[?\{ ([^`]*) \}\]?`/.exec(page.slice(from))?.[1]
  if (!shape) throw new Error(`The page has no shape behind "${words}"`)
  const outer = shape.replaceAll(/: \{[^}]*\}/g, '')
  return outer.split(', ')
}

/** What stands as code in the first column of the first table behind these words. */
export function columnBehind(page: string, words: string): string[] {
  const from = page.indexOf(words)
  const rows = from < 0 ? undefined : /\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(page.slice(from))?.[1]
  if (!rows) throw new Error(`The page has no table behind "${words}"`)
  const cells = rows.split('\n').map((row) => row.split('|')[1] ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, word = '']) => word))
}
