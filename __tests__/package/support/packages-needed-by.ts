import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * The packages that built files name, Node's own and the package's own (`#…`) left out.
 *
 * @param ending `.js` for what is needed to run, `.d.ts` for what is needed to compile
 * @returns package names, e.g. `@medusajs/framework` for `@medusajs/framework/utils`
 */
export function packagesNeededBy(folder: string, ending: '.js' | '.d.ts'): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  )
  const specifiers = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const { importedFiles } = ts.preProcessFile(text, true, true)
    // What is loaded late stands inside of functions, where TypeScript does not look for all of it.
    const late = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name)
    return [...importedFiles.map(({ fileName }) => fileName), ...(ending === '.js' ? late : [])]
  })
  const packages = specifiers.filter((name) => !/^(\.|#|node:)/.test(name)).map(packageOf)
  return [...new Set(packages)].sort()
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
