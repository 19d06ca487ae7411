import { faultsOf, places } from './layers'

describe('the rules have teeth', () => {
  test.each([
    [
      'payments/verbs/open.ts',
      `import { snapshot } from '../../medusa-1/platform/snapshot'`,
      'imports medusa-1/platform/snapshot',
    ],
    [
      'payments/verbs/open.ts',
      `import { place } from '../../medusa-2/platform/place'`,
      'imports medusa-2/platform/place',
    ],
    ['payments/verbs/open.ts', `import { run } from '../../cli/run'`, 'imports cli/run'],
    ['payments/http/routes.ts', `import { x } from '#doctor/health'`, 'imports doctor/health'],
    ['medusa-2/platform/place.ts', `import { x } from '#doctor/findings'`, 'imports doctor/findings'],
    ['payments/ledger/moves.ts', `import { x } from '../../sandbox/order'`, 'imports sandbox/order'],
    [
      'payments/verbs/open.ts',
      `import { MedusaError } from '@medusajs/framework/utils'`,
      'imports @medusajs/framework/utils',
    ],
    ['payments/ledger/sql.ts', `import type { Knex } from 'knex'`, 'imports knex'],
    ['payments/ledger/sql.ts', `import type { EntityManager } from 'typeorm'`, 'imports typeorm'],
    ['payments/verbs/open.ts', `import axios from 'axios'`, 'imports axios'],
    [
      'wemine/client/client.ts',
      `import { money } from '../../payments/money/money'`,
      'imports payments/money/money',
    ],
    [
      'wemine/client/client.ts',
      `import { money } from '#payments/money/money'`,
      'imports payments/money/money',
    ],
    ['wemine/client/client.ts', `import { start } from '../../sandbox'`, 'imports sandbox'],
    ['wemine/client/client.ts', `import { version } from '../../index'`, 'imports index'],
    ['wemine/client/client.ts', `import { Logger } from '@medusajs/medusa'`, 'imports @medusajs/medusa'],
    [
      'medusa-1/platform/place.ts',
      `import { place } from '../../medusa-2/platform/place'`,
      'imports medusa-2/platform/place',
    ],
    [
      'medusa-1/platform/place.ts',
      `import { utils } from '@medusajs/framework/utils'`,
      'imports @medusajs/framework/utils',
    ],
    [
      'medusa-2/platform/place.ts',
      `import { place } from '../../medusa-1/platform/place'`,
      'imports medusa-1/platform/place',
    ],
    ['medusa-2/platform/place.ts', `import type { EntityManager } from 'typeorm'`, 'imports typeorm'],
    ['medusa-2/platform/place.ts', `import { startSandbox } from '../../sandbox'`, 'imports sandbox'],
    [
      'medusa-2/platform/place.ts',
      `import { open } from '../../payments/verbs/open'`,
      'imports payments/verbs/open by a path that a build breaks',
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
    [
      'sandbox/http/read-request.ts',
      `import { money } from '#payments/money/money'`,
      'imports payments/money/money',
    ],
    ['sandbox/http/read-request.ts', `import axios from 'axios'`, 'imports axios'],
    ['cli/run.ts', `import { place } from '../medusa-2/platform/place'`, 'imports medusa-2/platform/place'],
    ['cli/run.ts', `import pg from 'pg'`, 'imports pg'],
    [
      'storefront/show.ts',
      `import { sign } from '#wemine/notifications/signature'`,
      'imports wemine/notifications/signature',
    ],
    [
      'storefront/show.ts',
      `import { status } from '../payments/verbs/status'`,
      'imports payments/verbs/status',
    ],
    ['storefront/show.ts', `import { createHash } from 'node:crypto'`, 'imports node:crypto'],
    ['index.ts', `export { open } from './payments/verbs/open'`, 'imports payments/verbs/open'],
    ['index.ts', `export * from '@medusajs/medusa'`, 'imports @medusajs/medusa'],
    [
      'payments/verbs/open.ts',
      `import { version } from '../../../package.json'`,
      'imports ../../../package.json, outside of src',
    ],
  ])('%s must not say %s', (file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([fault])
  })

  test.each([
    [
      'payments/ledger/moves.ts',
      `import { confirm } from '../verbs/confirm'`,
      'imports payments/verbs/confirm',
    ],
    [
      'payments/ledger/gateway-order.ts',
      `import type { Action } from '../decide'`,
      'imports payments/decide',
    ],
    ['payments/ledger/due.ts', `import type { Platform } from '../platform'`, 'imports payments/platform'],
    [
      'payments/decide.ts',
      `import { findOrder } from './ledger/gateway-orders'`,
      'imports payments/ledger/gateway-orders',
    ],
    [
      'payments/decide.ts',
      `import { transition } from './ledger/transition'`,
      'imports payments/ledger/transition',
    ],
    ['payments/decide.ts', `import { confirm } from './verbs/confirm'`, 'imports payments/verbs/confirm'],
    ['payments/matching.ts', `import { decide } from './decide'`, 'imports payments/decide'],
    [
      'payments/money/exchange.ts',
      `import type { GatewayOrder } from '../ledger/gateway-order'`,
      'imports payments/ledger/gateway-order',
    ],
    [
      'payments/money/exchange.ts',
      `import { GatewayHealth } from '#payments/account/gateway-health'`,
      'imports payments/account/gateway-health',
    ],
    [
      'payments/session/session-data.ts',
      `import { findOrder } from '../ledger/gateway-orders'`,
      'imports payments/ledger/gateway-orders',
    ],
    ['payments/account/options.ts', `import { open } from '../verbs/open'`, 'imports payments/verbs/open'],
    ['payments/verbs/status.ts', `import { send } from '../http/routes'`, 'imports payments/http/routes'],
    [
      'payments/http/routes.ts',
      `import { findOrder } from '../ledger/gateway-orders'`,
      'imports payments/ledger/gateway-orders',
    ],
    ['payments/problems.ts', `import type { Result } from './result'`, 'imports payments/result'],
  ])('inside of payments %s must not say %s', (file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([fault])
  })

  test('no place inside of payments imports itself in a circle', () => {
    const circles: string[] = []
    const visit = (place: string, path: string[]) => {
      if (path.includes(place)) circles.push([...path, place].join(' > '))
      else for (const next of places[place] ?? []) visit(next, [...path, place])
    }
    for (const place of Object.keys(places)) visit(place, [])
    expect(circles).toEqual([])
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
    expect(faultsOf('payments/verbs/open.ts', 'const load = (name) => require(name)')).toEqual([
      'imports what only running it tells: name',
    ])
  })
})
