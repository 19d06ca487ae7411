import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { readmeSnippet } from '../support/readme'
import { scratchDir } from '../support/scratch-dir'
import { root } from '../support/sources'

const PAGE = 'docs/storefront.md'
/** Where the browser finds the kit in a page without a bundler. */
const SERVED = '/node_modules/medusa-payment-wemine/dist/storefront/index.mjs'

/** What is wrong with the page's script, by the types of the kit and of the file that it imports beside it. */
function faultsOf(script: string): string[] {
  const dir = scratchDir('page')
  try {
    const file = join(dir, 'page.mjs')
    writeFileSync(file, script.replace(SERVED, join(root, 'src/storefront/index')))
    writeFileSync(join(dir, 'wechat-pay.js'), readmeSnippet('js', 'export function weChatPay', PAGE))
    const program = ts.createProgram([file, join(root, 'src/storefront/panel/css.d.ts')], {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    })
    const own = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(own), ...program.getSemanticDiagnostics(own)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const [, script = ''] =
  /<script type="module">\n([\s\S]*?)<\/script>/.exec(readmeSnippet('html', 'mountWeminePayment', PAGE)) ?? []

test('the page without a bundler uses the kit as its types say', () => {
  expect(script).toContain(SERVED)
  expect(faultsOf(script)).toEqual([])
})

test.each([
  ['a name that the kit does not have', script.replaceAll('shopperData', 'dataOfShopper')],
  ['an option that the kit does not have', script.replace('onPlaced:', 'onOrdered:')],
  ['a name that the file beside it does not have', script.replaceAll('{ start }', '{ begin }')],
])('the check has teeth: %s', (_, wrong) => {
  expect(wrong).not.toBe(script)
  expect(faultsOf(wrong)).not.toEqual([])
})
