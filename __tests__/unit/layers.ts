import { posix } from 'node:path'
import ts from 'typescript'

interface Layer {
  /** What of ours it may import: layers, or single files of one. */
  ours: string[]
  /** Packages, with everything below them. */
  packages: string[]
  /** Whether it runs in Node and may use what Node brings. */
  node: boolean
}

/** The house, as the design draws it: each layer, and all that it may import besides itself. `''` is the root. */
export const layers: Record<string, Layer> = {
  '': { ours: ['wemine'], packages: [], node: false },
  // Types that server and browser agree on.
  contract: { ours: [], packages: [], node: false },
  // What runs in the merchant's browser, with what the admin itself brings.
  admin: {
    ours: ['contract'],
    packages: [
      ...['@medusajs/admin-sdk', '@medusajs/icons', '@medusajs/ui', '@tanstack/react-query'],
      ...['react', 'react-i18next', 'react-router-dom'],
    ],
    node: false,
  },
  wemine: {
    ours: [],
    // The API of OpenTelemetry only where the store has it.
    packages: ['@opentelemetry/api', 'https-proxy-agent', 'proxy-from-env', 'saxes', 'zod'],
    node: true,
  },
  payments: { ours: ['contract', 'wemine'], packages: ['bignumber.js', 'zod'], node: true },
  // The checks of a store, used by the command, at the start of a store and by the health route.
  doctor: { ours: ['payments', 'wemine'], packages: [], node: true },
  'medusa-1': {
    ours: ['doctor', 'payments', 'wemine'],
    packages: ['@medusajs/medusa', 'typeorm'],
    node: true,
  },
  'medusa-2': { ours: ['doctor/load', 'payments', 'wemine'], packages: ['@medusajs'], node: true },
  storefront: { ours: [], packages: ['lean-qr', 'react'], node: false },
  // What the backend serves to a shopper's browser: it reaches the server by HTTP alone.
  'pay-page': { ours: ['storefront'], packages: [], node: false },
  sandbox: {
    ours: ['wemine/notifications/signature', 'wemine/notifications/xml', 'wemine/client/parse-url'],
    packages: ['zod'],
    node: true,
  },
  cli: { ours: ['doctor', 'payments', 'wemine', 'sandbox'], packages: [], node: true },
}

/**
 * Inside of payments too: each place (a folder, or a file beside the folders), and all of payments that it may import
 * besides itself. From top to bottom: who asks, who decides, who writes down, and the words that they share.
 */
export const places: Record<string, string[]> = {
  http: [
    'account/origins',
    'account/merchant-account',
    'admin',
    'platform',
    'problems',
    'reason-of',
    'result',
    'verbs',
  ],
  verbs: [
    ...['account', 'admin', 'decide', 'ledger', 'matching', 'money', 'patience', 'platform'],
    ...['problems', 'reason-of', 'result', 'schedule', 'session'],
  ],
  // What the merchant's people are shown.
  admin: [
    ...[
      'account/clock',
      'account/options',
      'at-first-use',
      'ledger',
      'money',
      'platform',
      'problems',
      'reason-of',
    ],
    ...['result', 'schedule'],
    ...['session/out-trade-no', 'session/pay-link'],
  ],
  // Pure: rows and snapshots, and no statement.
  decide: ['account/clock', 'ledger/gateway-order', 'matching', 'money/money', 'patience', 'platform'],
  patience: ['account/clock', 'ledger/gateway-order', 'platform', 'schedule'],
  matching: ['ledger/gateway-order', 'platform'],
  platform: [
    ...['account/clock', 'account/merchant-account', 'ledger/events', 'ledger/gateway-order'],
    ...['ledger/gateway-orders', 'ledger/sql', 'money/money'],
  ],
  // What both Medusas do by the same statements.
  'medusa-tables': ['admin', 'ledger', 'money/money', 'platform', 'session/session-data'],
  session: ['account', 'ledger/gateway-order', 'ledger/states', 'problems', 'result'],
  account: ['ledger/health', 'ledger/sql', 'problems'],
  ledger: ['account/clock', 'money/money', 'schedule', 'session/out-trade-no'],
  schedule: ['account/clock', 'ledger/gateway-order'],
  money: ['account/options', 'problems', 'result'],
  result: ['problems'],
  'reason-of': [],
  problems: [],
}

/** Files that read one variable of the environment, and which. */
export const environmentReaders: Record<string, string> = {
  'doctor/is-production.ts': 'NODE_ENV',
}

/** Files over {@link longest} lines, and why. */
export const longFiles: Record<string, string> = {}
export const longest = 250

/**
 * What a source does that the house does not allow, one sentence each; empty when it is in order.
 *
 * @param file its path below src, e.g. `payments/verbs/confirm.ts`
 */
export function faultsOf(file: string, text: string): string[] {
  const name = file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
  const layer = layers[name]
  if (!layer) return [`${name} is not a layer of the house`]
  if (/\/(utils|helpers|common)\//.test(file)) return ['lies in a folder that says nothing']
  const place = name === 'payments' ? (file.split('/')[1] ?? '').replace(/\.ts$/, '') : undefined
  if (place !== undefined && !Object.hasOwn(places, place)) return [`${place} is no place of payments`]
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const faults = new Set<string>()
  const visit = (node: ts.Node) => {
    const specifier = specifierOf(node)
    if (specifier) {
      const fault = ts.isStringLiteralLike(specifier)
        ? importFault(file, name, layer, specifier.text)
        : `imports what only running it tells: ${specifier.getText()}`
      if (fault) faults.add(fault)
    }
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.add('says any')
    const own = environmentReaders[file]
    if (name !== 'cli' && readsEnvironment(node) && !isReading(node, own)) faults.add('reads process.env')
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const [words] of text.matchAll(/@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME)\b/g))
    faults.add(`holds ${words}`)
  const lines = text.trimEnd().split('\n').length
  if (lines > longest && !Object.hasOwn(longFiles, file)) faults.add(`has ${lines} lines`)
  return [...faults]
}

/** What the node imports from, in every way of importing there is. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument
  if (!ts.isCallExpression(node)) return undefined
  const {
    expression,
    arguments: [first],
  } = node
  const imports =
    expression.kind === ts.SyntaxKind.ImportKeyword || /^require(\.resolve)?$/.test(expression.getText())
  return imports ? first : undefined
}

function importFault(file: string, name: string, layer: Layer, specifier: string): string | undefined {
  if (specifier === 'node:process' && name !== 'cli') return 'reads process.env'
  if (specifier.startsWith('node:')) return layer.node ? undefined : `imports ${specifier}`
  const target = specifier.startsWith('#')
    ? specifier.slice(1)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : undefined
  if (target === undefined) return within(specifier, layer.packages) ? undefined : `imports ${specifier}`
  if (target.startsWith('../')) return `imports ${specifier}, outside of src`
  if (name === 'payments' && within(target, ['payments'])) return upward(file, target)
  if (within(target, [name || 'index'])) return undefined
  if (!within(target, layer.ours)) return `imports ${target}`
  // A build moves each adapter away from its neighbours; only the package's import map still leads to them.
  if (/^medusa-/.test(name) && specifier.startsWith('.'))
    return `imports ${target} by a path that a build breaks`
  return undefined
}

/** Inside of payments imports run downward. */
function upward(file: string, target: string): string | undefined {
  const [place = '', wanted = ''] = [file, target].map((path) => path.slice('payments/'.length))
  const own = place.split('/')[0]!.replace(/\.ts$/, '')
  return within(wanted, [own, ...(places[own] ?? [])]) ? undefined : `imports ${target}`
}

const within = (path: string, places: string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

/** Whether `process` stands in `process.env.NAME`, of that one variable. */
function isReading(process: ts.Node, name: string | undefined): boolean {
  return name !== undefined && process.parent.parent.getText() === `process.env.${name}`
}

/** `process.env`, and `process` in any way that could lead there: `process['env']`, `const { env } = process`. */
function readsEnvironment(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'process') return false
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text === 'env'
  return (
    ts.isElementAccessExpression(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAccessExpression(parent)
  )
}
