import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { faultsOf, layers, longest, longFiles, places } from './layers'

const src = join(__dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[cm]?tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'))

test('every source keeps to the house', () => {
  expect(files.length).toBeGreaterThan(150)
  const faults = files.flatMap((file) =>
    faultsOf(file, readFileSync(join(src, file), 'utf8')).map((fault) => `${file} ${fault}`),
  )
  expect(faults).toEqual([])
})

test('every layer that is built has sources, so that none escapes by another name', () => {
  const built = new Set(files.map((file) => (file.includes('/') ? file.split('/')[0]! : '')))
  for (const name of [
    '',
    'contract',
    'wemine',
    'payments',
    'doctor',
    'medusa-1',
    'medusa-2',
    'storefront',
    'sandbox',
    'cli',
  ])
    expect(built).toContain(name)
  for (const name of built) expect(Object.keys(layers)).toContain(name)
})

test('every place of payments has sources', () => {
  for (const place of Object.keys(places))
    expect(
      files.some((file) => file === `payments/${place}.ts` || file.startsWith(`payments/${place}/`)),
    ).toBe(true)
})

/** What one Medusa needs and the other does not, and why. */
const OWN: Record<'medusa-1' | 'medusa-2', Record<string, string>> = {
  'medusa-1': {
    'carts.ts':
      'Medusa 1 counts totals, renews sessions and clears tax lines in a service; Medusa 2 in workflows',
    'complete-cart.ts': 'Medusa 1 completes in a strategy; Medusa 2 in a workflow',
    'container.ts': 'Medusa 1 has no type of its own for its container',
    'ledger-table.ts': 'Medusa 1 reads tables with classes of typeorm',
  },
  'medusa-2': {
    'link-order.ts': 'Medusa 2 writes the links of an order apart from the order',
    'run-workflow.ts': 'Medusa 2 does its work in workflows',
    'stale-lock.ts': 'Medusa 2 has locking modules of its own',
    'stamp-cart.ts': 'Medusa 2 may lose the link between a cart and its order',
  },
}

test('both adapters have the same files, but for those that one Medusa alone needs', () => {
  const names = (medusa: string) =>
    files
      .filter((file) => file.startsWith(`${medusa}/platform/`))
      .map((file) => file.slice(`${medusa}/platform/`.length))
  const [one, two] = [names('medusa-1'), names('medusa-2')]
  expect(one.filter((name) => !two.includes(name)).sort()).toEqual(Object.keys(OWN['medusa-1']).sort())
  expect(two.filter((name) => !one.includes(name)).sort()).toEqual(Object.keys(OWN['medusa-2']).sort())
  for (const reason of Object.values(OWN).flatMap(Object.values)) expect(reason).toMatch(/Medusa|PostgreSQL/)
  expect(one.length - Object.keys(OWN['medusa-1']).length).toBeGreaterThan(8)
})

test('a file that may be long is one that is', () => {
  for (const [file, reason] of Object.entries(longFiles)) {
    expect(existsSync(join(src, file))).toBe(true)
    expect(readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length).toBeGreaterThan(longest)
    expect(reason).toMatch(/\w+ \w+/)
  }
})

describe('the rules have teeth', () => {
  test.each([
    [`const x = y as any`, 'says any'],
    [`const x: any = y`, 'says any'],
    [`const x = y as unknown as Array<any>`, 'says any'],
    [`// @ts-ignore`, 'holds @ts-ignore'],
    [`// @ts-expect-error: wrong`, 'holds @ts-expect-error'],
    [`/* @ts-nocheck */`, 'holds @ts-nocheck'],
    [`// TODO: refund`, 'holds TODO'],
    [`const key = process.env.KEY`, 'reads process.env'],
    [`const key = process['env'].KEY`, 'reads process.env'],
    [`const { env } = process`, 'reads process.env'],
    [`const key = globalThis.process.env.KEY`, 'reads process.env'],
    [`import { env } from 'node:process'`, 'reads process.env'],
  ])('no source says %j', (source, fault) => {
    expect(faultsOf('payments/verbs/open.ts', source)).toEqual([fault])
  })

  test('the one file that reads a variable reads that one alone', () => {
    const file = 'doctor/is-production.ts'
    expect(faultsOf(file, `const is = process.env.NODE_ENV === 'production'`)).toEqual([])
    for (const source of [
      'const key = process.env.KEY',
      'const { env } = process',
      `process['env'].NODE_ENV`,
    ])
      expect(faultsOf(file, source)).toEqual(['reads process.env'])
  })

  test('a source ends at 250 lines', () => {
    expect(faultsOf('payments/verbs/open.ts', 'const x = 1\n'.repeat(250))).toEqual([])
    expect(faultsOf('payments/verbs/open.ts', 'const x = 1\n'.repeat(251))).toEqual(['has 251 lines'])
  })

  test('a new folder belongs to the house or is refused', () => {
    expect(faultsOf('shared/money.ts', '')).toEqual(['shared is not a layer of the house'])
    expect(faultsOf('payments/utils/money.ts', '')).toEqual(['lies in a folder that says nothing'])
    expect(faultsOf('payments/settle.ts', '')).toEqual(['settle is no place of payments'])
    expect(faultsOf('payments/jobs/run.ts', '')).toEqual(['jobs is no place of payments'])
  })
})

test.each([
  ['index.ts', `export { sign } from './wemine/notifications/signature'`],
  [
    'wemine/notifications/xml.ts',
    `import { SaxesParser } from 'saxes'\nimport { WemineError } from '../errors'`,
  ],
  [
    'payments/verbs/open.ts',
    `import { z } from 'zod'\nimport { createHash } from 'node:crypto'\nimport { x } from '../ledger/moves'`,
  ],
  [
    'payments/ledger/moves.ts',
    `import type { CartMinor } from '../money/money'\nimport type { Ask } from '#wemine/client/client'`,
  ],
  [
    'medusa-1/platform/capture.ts',
    `import type { EntityManager } from 'typeorm'\nimport { confirm } from '#payments/verbs/confirm'`,
  ],
  [
    'medusa-2/api/hooks/wemine/route.ts',
    `import { platformOf } from '../../../platform/platform'\nimport '@medusajs/framework/http'`,
  ],
  [
    'sandbox/notifications/notifier.ts',
    `import { sign } from '#wemine/notifications/signature'\nimport { toXml } from '#wemine/notifications/xml'`,
  ],
  ['cli/sandbox.ts', `import { startSandbox } from '../sandbox'\nconst port = process.env.PORT`],
  ['storefront/react/pay.tsx', `import { useState } from 'react'\nimport { generate } from 'lean-qr/nano'`],
  [
    'payments/verbs/open.ts',
    `/** As strictly as any gateway: not a TODOS, process.env or @ts- at all. */\nexport const many = 'any'`,
  ],
])('%s may say what is its own: %j', (file, source) => {
  expect(faultsOf(file, source)).toEqual([])
})
