import type { Options } from '#payments/account/options'
import { query, type Sql } from '#payments/ledger/sql'
import { reasonOf } from '#payments/reason-of'
import { error, type Finding, ok, warning } from './finding'
import type { StoreConfig } from './store-config'

/** A region, and a payment provider that is enabled in it. */
interface RegionRow {
  region_id: string
  currency_code: string
  provider_id: string | null
}

const STATEMENTS = {
  1: `select r.id as region_id, r.currency_code, p.provider_id
      from region r left join region_payment_providers p on p.region_id = r.id
      where r.deleted_at is null`,
  2: `select r.id as region_id, r.currency_code, p.payment_provider_id as provider_id
      from region r
      left join region_payment_provider p on p.region_id = r.id and p.deleted_at is null
      where r.deleted_at is null`,
}

/** Whether shoppers can choose each provider: it is enabled in a region whose currency can be paid. */
export async function probeRegions({ medusa, providers }: StoreConfig, sql: Sql): Promise<Finding[]> {
  let rows: RegionRow[]
  try {
    rows = await query<RegionRow>(sql, STATEMENTS[medusa], {})
  } catch (thrown) {
    return [
      warning(
        'regions_unreadable',
        `the regions cannot be read: ${reasonOf(thrown)}.`,
        medusa === 1
          ? 'Run "npx medusa migrations run", and check that the database is this store’s.'
          : 'Run "npx medusa db:migrate", and check that the database is this store’s.',
      ),
    ]
  }
  return providers.flatMap(({ providerId, options }) => (options ? regionsOf(providerId, options, rows) : []))
}

function regionsOf(providerId: string, options: Options, rows: readonly RegionRow[]): Finding[] {
  const payable = [options.currency, ...Object.keys(options.exchangeRates)]
  const currencies = [
    ...new Set(
      rows
        .filter(({ provider_id }) => provider_id === providerId)
        .map((row) => row.currency_code.toUpperCase()),
    ),
  ].sort()
  const fit = currencies.filter((one) => payable.includes(one))
  const unfit = currencies.filter((one) => !payable.includes(one))
  return [
    fit.length > 0
      ? ok('region_ready', `${providerId} is enabled in a region with ${fit.join(', ')}.`)
      : error(
          'region_missing',
          `${providerId} is enabled in no region whose currency it takes (${payable.join(', ')}), so that no shopper can choose it.`,
          `In the admin, under Settings → Regions, choose the region with ${options.currency} and add the payment provider.`,
        ),
    ...unfit.map((currency) =>
      warning(
        'region_currency',
        `${providerId} is enabled in a region with ${currency}, and has no exchange rate for it: each payment there is refused.`,
        `Add ${currency} to the option exchangeRates, or take the provider out of that region.`,
      ),
    ),
  ]
}
