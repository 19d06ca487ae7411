import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './root'

/** A kind of TypeScript project. */
export interface Kind {
  /** The `type` of its package.json. */
  type: 'commonjs' | 'module'
  module: ts.ModuleKind
  moduleResolution: ts.ModuleResolutionKind
}

/**
 * Compiles files as a project of its own inside `dir`, strictly, and with the package's declarations checked
 * too. The project has the types of Node, as every project that runs a Medusa.
 *
 * @returns what the compiler says to each file, and elsewhere: `line: TScode message`
 */
export function compile<Name extends string>(
  dir: string,
  { type, module, moduleResolution }: Kind,
  sources: Record<Name, string>,
): Record<Name | 'elsewhere', string[]> {
  const folder = mkdtempSync(join(dir, 'typed-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }))
  const names = Object.keys(sources) as Name[]
  const fileOf = (name: Name) => join(folder, `${name}.ts`)
  for (const name of names) writeFileSync(fileOf(name), sources[name])
  const program = ts.createProgram(names.map(fileOf), {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
    esModuleInterop: true,
    target: ts.ScriptTarget.ES2022,
    module,
    moduleResolution,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  })
  const said = { elsewhere: [] as string[] } as Record<Name | 'elsewhere', string[]>
  for (const name of names) said[name] = []
  // Only what is ours: to check the declarations of Node and of other packages as well takes twice as long.
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => /\/(typed-|medusa-payment-wemine\/)/.test(fileName))
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ]
  for (const { file, start = 0, code, messageText } of diagnostics) {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1
    const text = `${line}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    const name = names.find((name) => file?.fileName === fileOf(name))
    if (name) said[name].push(text)
    else said.elsewhere.push(`${file?.fileName ?? ''}:${text}`)
  }
  return said
}
