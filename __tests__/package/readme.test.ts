import { rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { guideSnippets } from '../support/readme'
import { scratchDir } from '../support/scratch-dir'

const root = join(__dirname, '../..')

/** Every command of the README and of docs/, and what runs it. */
const COMMANDS: Record<string, string> = {
  'npm install && npm run demo': '__tests__/browser/demo.test.ts runs the demo',
  'npm install && npm test': '.ci/run',
  'npm run test:matrix': '.github/workflows/test.yml; __tests__/unit/matrix.test.ts',
  'npm install medusa-payment-wemine': 'installStore() installs the packed tarball in the same way',
  'npx medusa db:migrate': '__tests__/support/prepare-medusa-2.mjs',
  'npx medusa migrations run': '__tests__/support/prepare-medusa-1.mjs',
  'npm install medusa-payment-wemine @medusajs/js-sdk @medusajs/types':
    'the sample below it is compiled with them, by the next test',
  'npm install --save-dev @medusajs/test-utils jest':
    '__tests__/medusa-2/testing-page.test.ts runs what it installs',
  'npm install @opentelemetry/exporter-trace-otlp-http @opentelemetry/exporter-metrics-otlp-http @opentelemetry/sdk-metrics':
    '__tests__/medusa-2/telemetry.test.ts runs the sample below it',
  'TEST_TYPE=integration:http NODE_OPTIONS=--experimental-vm-modules npx jest --runInBand --forceExit':
    '__tests__/medusa-2/testing-page.test.ts',
  'npx medusa-payment-wemine sandbox': '__tests__/package: the installed bin',
  'npx medusa-payment-wemine doctor': '__tests__/package/cli.test.ts: the installed bin',
  'NODE_ENV=production npx medusa-payment-wemine doctor': '__tests__/package/cli.test.ts: the installed bin',
}

test('every command of the README and of docs/ is one that is run somewhere', () => {
  const commands = guideSnippets()
    .filter(({ language }) => language === 'bash')
    .flatMap(({ text }) => text.trim().split('\n'))
  expect(commands.length).toBeGreaterThan(4)
  for (const command of commands) expect(Object.keys(COMMANDS)).toContain(command)
})

test('every TypeScript of the README and of docs/ compiles, strictly', () => {
  const dir = scratchDir('readme')
  try {
    const files = guideSnippets()
      .filter(({ language }) => /^tsx?$/.test(language))
      .map(({ language, text }, index) => {
        const file = join(dir, `snippet-${index}.${language === 'ts' ? 'mts' : 'tsx'}`)
        writeFileSync(file, text.replace('module.exports =', 'export default'))
        return file
      })
    expect(files.length).toBeGreaterThan(8)
    const css = join(root, 'src/storefront/panel/css.d.ts')
    const program = ts.createProgram([...files, css], {
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: {
        'medusa-payment-wemine': [join(root, 'src/index.ts')],
        'medusa-payment-wemine/sandbox': [join(root, 'src/sandbox/index.ts')],
        'medusa-payment-wemine/storefront': [join(root, 'src/storefront/index.ts')],
        'medusa-payment-wemine/storefront/react': [join(root, 'src/storefront/react/index.ts')],
        'medusa-payment-wemine/storefront/element': [join(root, 'src/storefront/element/index.ts')],
        'medusa-payment-wemine/storefront/messages/*': [join(root, 'src/storefront/messages/*.ts')],
        'medusa-payment-wemine/storefront/testing': [join(root, 'src/storefront/testing/index.ts')],
        // What Medusa's starter has of its own, as in examples/storefront-next.
        '@lib/data/cart': [join(__dirname, 'support/starter-cart.ts')],
        '#wemine/*': [join(root, 'src/wemine/*')],
        '#payments/*': [join(root, 'src/payments/*')],
      },
    })
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${relative(root, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
    expect(faults).toEqual([])
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
