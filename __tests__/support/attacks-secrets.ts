import type { Knex } from 'knex'

/** Secrets that are found wherever they leak to: none of them means anything else. */
export const secrets = {
  apiKey: 'live_Zz1apikeyZz',
  apiSecret: 'Zz2apisecretZz2apisecretZz2apisecretZz2',
  merchantKey: 'Zz3merchantkeyZz3merchantkeyZz32',
  quickAuthToken: 'Zz4quickauthtokenZz',
}

/** The names of the secrets that a text holds, plainly or in the usual disguises. */
export function secretsIn(text: string): string[] {
  const found = Object.entries(secrets).filter(([, secret]) =>
    [
      secret,
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      Buffer.from(secret).toString('hex'),
    ].some((form) => text.toLowerCase().includes(form.toLowerCase())),
  )
  return found.map(([name]) => name)
}

/** `table: secret` for each secret in any row of any table, whatever the column; and how many tables were read. */
export async function secretsInDatabase(sql: Knex): Promise<{ found: string[]; tables: number }> {
  const { rows: tables } = await sql.raw(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables as { name: string }[]) {
    const { rows } = await sql.raw(
      `select row_to_json(it)::text as text from ${name} it where it::text ilike '%zz_%zz%'`,
    )
    for (const { text } of rows as { text: string }[])
      for (const secret of secretsIn(text)) found.push(`${name}: ${secret}`)
  }
  return { found, tables: tables.length }
}
