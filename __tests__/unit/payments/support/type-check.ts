import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '../../../..')

/**
 * What the compiler says to each text, as if it were a source in src/payments, with the project's own settings: nothing
 * where it compiles.
 */
export function typeCheck(texts: readonly string[]): string[][] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const names = texts.map((_, at) => join(root, `src/payments/text-${at}.ts`))
  const host = ts.createCompilerHost({ ...options, noEmit: true })
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => names.includes(name) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts[names.indexOf(name)]
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target, true)
  }
  const paths = { '#wemine/*': ['./src/wemine/*'], '#payments/*': ['./src/payments/*'] }
  const program = ts.createProgram(
    names,
    { ...options, noEmit: true, noUnusedLocals: false, baseUrl: root, paths },
    host,
  )
  return names.map((name) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}
