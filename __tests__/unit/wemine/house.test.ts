import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(__dirname, '../../../src')
const folder = join(src, 'wemine')
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1])

test('the client knows nothing but Node, its libraries and itself', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    for (const specifier of importsOf(join(folder, file))) {
      expect(specifier).toMatch(
        /^(node:[a-z/]+|\.\/([a-z]+\/)?[a-z-]+|\.\.\/(errors|telemetry|at-first-use|[a-z]+\/[a-z-]+)|https-proxy-agent|zod|saxes|@opentelemetry\/api)$/,
      )
    }
  }
})

test('the root names its face in at most 30 lines, all from the client, so that it loads without Medusa', () => {
  const root = join(src, 'index.ts')
  expect(readFileSync(root, 'utf8').split('\n').length).toBeLessThanOrEqual(30)
  for (const specifier of importsOf(root)) expect(specifier).toMatch(/^\.\/wemine\//)
  expect(Object.keys(jest.requireActual<object>('../../../src/index')).sort()).toEqual([
    'WemineClient',
    'WemineConfigurationError',
    'WemineError',
    'WemineMalformedError',
    'WemineOutcomeUnknownError',
    'WemineRefusedError',
    'WemineUnreachableError',
    'isAlreadyFullyRefunded',
    'isWemineError',
    'parseNotification',
    'quickAuthUrl',
    'sign',
    'verifySign',
  ])
})
