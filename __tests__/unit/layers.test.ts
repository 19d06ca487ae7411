import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { faultsOf, layers, longest, longFiles } from './layers'

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
  for (const name of ['', 'wemine', 'payments', 'medusa-1', 'medusa-2', 'storefront', 'sandbox', 'cli'])
    expect(built).toContain(name)
  for (const name of built) expect(Object.keys(layers)).toContain(name)
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
    ['payments/open.ts', `import { store } from '../medusa-1/core/store'`, 'imports medusa-1/core/store'],
    ['payments/open.ts', `import { store } from '../medusa-2/store'`, 'imports medusa-2/store'],
    ['payments/open.ts', `import { run } from '../cli/run'`, 'imports cli/run'],
    ['payments/ledger/claim.ts', `import { x } from '../../sandbox/order'`, 'imports sandbox/order'],
    [
      'payments/open.ts',
      `import { MedusaError } from '@medusajs/framework/utils'`,
      'imports @medusajs/framework/utils',
    ],
    ['payments/ledger/sql.ts', `import type { Knex } from 'knex'`, 'imports knex'],
    ['payments/ledger/sql.ts', `import type { EntityManager } from 'typeorm'`, 'imports typeorm'],
    ['payments/open.ts', `import axios from 'axios'`, 'imports axios'],
    ['wemine/client/client.ts', `import { money } from '../../payments/money'`, 'imports payments/money'],
    ['wemine/client/client.ts', `import { money } from '#payments/money'`, 'imports payments/money'],
    ['wemine/client/client.ts', `import { start } from '../../sandbox'`, 'imports sandbox'],
    ['wemine/client/client.ts', `import { version } from '../../index'`, 'imports index'],
    ['wemine/client/client.ts', `import { Logger } from '@medusajs/medusa'`, 'imports @medusajs/medusa'],
    ['medusa-1/core/host.ts', `import { host } from '../../medusa-2/host'`, 'imports medusa-2/host'],
    [
      'medusa-1/core/host.ts',
      `import { utils } from '@medusajs/framework/utils'`,
      'imports @medusajs/framework/utils',
    ],
    ['medusa-2/host.ts', `import { host } from '../medusa-1/core/host'`, 'imports medusa-1/core/host'],
    ['medusa-2/host.ts', `import type { EntityManager } from 'typeorm'`, 'imports typeorm'],
    ['medusa-2/host.ts', `import { startSandbox } from '../sandbox'`, 'imports sandbox'],
    [
      'medusa-2/host.ts',
      `import { open } from '../payments/open'`,
      'imports payments/open by a path that a build breaks',
    ],
    [
      'sandbox/http/read-request.ts',
      `import { WemineClient } from '#wemine/client/client'`,
      'imports wemine/client/client',
    ],
    [
      'sandbox/http/read-request.ts',
      `import { guard } from '#wemine/notifications/xml-text'`,
      'imports wemine/notifications/xml-text',
    ],
    ['sandbox/http/read-request.ts', `import { money } from '#payments/money'`, 'imports payments/money'],
    ['sandbox/http/read-request.ts', `import axios from 'axios'`, 'imports axios'],
    ['cli/run.ts', `import { store } from '../medusa-2/store'`, 'imports medusa-2/store'],
    ['cli/run.ts', `import pg from 'pg'`, 'imports pg'],
    [
      'storefront/show.ts',
      `import { sign } from '#wemine/notifications/signature'`,
      'imports wemine/notifications/signature',
    ],
    ['storefront/show.ts', `import { status } from '../payments/status'`, 'imports payments/status'],
    ['storefront/show.ts', `import { createHash } from 'node:crypto'`, 'imports node:crypto'],
    ['index.ts', `export { open } from './payments/open'`, 'imports payments/open'],
    ['index.ts', `export * from '@medusajs/medusa'`, 'imports @medusajs/medusa'],
    [
      'payments/open.ts',
      `import { version } from '../../package.json'`,
      'imports ../../package.json, outside of src',
    ],
  ])('%s must not say %s', (file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([fault])
  })

  test.each([
    `import 'knex'`,
    `import knex from 'knex'`,
    `import type { Knex } from 'knex'`,
    `import { type Knex } from 'knex'`,
    `import * as knex from 'knex'`,
    `import knex = require('knex')`,
    `export * from 'knex'`,
    `export type { Knex } from 'knex'`,
    `const knex = require('knex')`,
    `const knex = require.resolve('knex')`,
    'const knex = require(`knex`)',
    `const knex = await import('knex')`,
    `type Knex = import('knex').Knex`,
    `type Knex = typeof import('knex')`,
  ])('an import is seen however it is written: %s', (source) => {
    expect(faultsOf('payments/ledger/sql.ts', source)).toEqual(['imports knex'])
  })

  test('an import whose name is computed is refused, since nobody can tell what it loads', () => {
    expect(faultsOf('payments/open.ts', 'const load = (name) => require(name)')).toEqual([
      'imports what only running it tells: name',
    ])
  })

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
    expect(faultsOf('payments/open.ts', source)).toEqual([fault])
  })

  test('a source ends at 250 lines', () => {
    expect(faultsOf('payments/open.ts', 'const x = 1\n'.repeat(250))).toEqual([])
    expect(faultsOf('payments/open.ts', 'const x = 1\n'.repeat(251))).toEqual(['has 251 lines'])
  })

  test('a new folder belongs to the house or is refused', () => {
    expect(faultsOf('shared/money.ts', '')).toEqual(['shared is not a layer of the house'])
    expect(faultsOf('payments/utils/money.ts', '')).toEqual(['lies in a folder that says nothing'])
  })
})

test.each([
  ['index.ts', `export { sign } from './wemine/notifications/signature'`],
  [
    'wemine/notifications/xml.ts',
    `import { SaxesParser } from 'saxes'\nimport { WemineError } from '../errors'`,
  ],
  [
    'payments/open.ts',
    `import { z } from 'zod'\nimport { createHash } from 'node:crypto'\nimport { x } from './ledger/claim'`,
  ],
  [
    'payments/ledger/claim.ts',
    `import type { Money } from '../money'\nimport type { Ask } from '#wemine/client/client'`,
  ],
  [
    'medusa-1/core/capture.ts',
    `import type { EntityManager } from 'typeorm'\nimport { settle } from '#payments/settle'`,
  ],
  [
    'medusa-2/api/hooks/wemine/route.ts',
    `import { host } from '../../../host'\nimport '@medusajs/framework/http'`,
  ],
  [
    'sandbox/notifications/notifier.ts',
    `import { sign } from '#wemine/notifications/signature'\nimport { toXml } from '#wemine/notifications/xml'`,
  ],
  ['cli/sandbox.ts', `import { startSandbox } from '../sandbox'\nconst port = process.env.PORT`],
  ['storefront/react/pay.tsx', `import { useState } from 'react'\nimport { renderSVG } from 'uqr'`],
  [
    'payments/open.ts',
    `/** As strictly as any gateway: not a TODOS, process.env or @ts- at all. */\nexport const many = 'any'`,
  ],
])('%s may say what is its own: %j', (file, source) => {
  expect(faultsOf(file, source)).toEqual([])
})
