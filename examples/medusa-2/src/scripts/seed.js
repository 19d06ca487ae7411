const { writeFileSync } = require('node:fs')
const { ContainerRegistrationKeys, Modules, ProductStatus } = require('@medusajs/framework/utils')
const flows = require('@medusajs/medusa/core-flows')
const { catalogue } = require('./catalogue')

const admin = { email: 'admin@example.com', password: 'supersecret' }
const regions = [
  {
    name: 'Hong Kong',
    currency_code: 'hkd',
    countries: ['hk'],
    payment_providers: ['pp_wemine_hk', 'pp_system_default'],
  },
  { name: 'Japan', currency_code: 'jpy', countries: ['jp'], payment_providers: ['pp_wemine_hk'] },
]

/**
 * Fills an empty database with the store Harbour Tea. Safe to run again: whatever is there already is kept.
 * With `SEED_OUT` set it writes to that file, as JSON, what a storefront needs to know: the publishable key,
 * the regions by country, the admin's login.
 */
module.exports.default = async function seed({ container }) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const run = async (workflow, input) => (await workflow(container).run({ input })).result
  /** The first `entity` that matches, or else what `make` makes. */
  const ensure = async (entity, filters, make) => {
    const { data } = await query.graph({ entity, fields: ['*'], filters })
    return data[0] ?? (await make())
  }

  const channel = await ensure('sales_channel', { name: 'Harbour Tea' }, async () => {
    const [made] = await run(flows.createSalesChannelsWorkflow, {
      salesChannelsData: [{ name: 'Harbour Tea' }],
    })
    return made
  })
  const { data: stores } = await query.graph({ entity: 'store', fields: ['id'] })
  await run(flows.updateStoresWorkflow, {
    selector: { id: stores[0].id },
    update: {
      name: 'Harbour Tea',
      default_sales_channel_id: channel.id,
      supported_currencies: [{ currency_code: 'hkd', is_default: true }, { currency_code: 'jpy' }],
    },
  })

  const regionIds = {}
  for (const region of regions) {
    const { id } = await ensure('region', { name: region.name }, async () => {
      const [made] = await run(flows.createRegionsWorkflow, { regions: [region] })
      return made
    })
    const [country_code] = region.countries
    regionIds[country_code] = id
    await ensure('tax_region', { country_code }, () =>
      run(flows.createTaxRegionsWorkflow, [{ country_code, provider_id: 'tp_system' }]),
    )
  }

  const location = await ensure('stock_location', { name: 'Sheung Wan' }, () =>
    stockLocation(container, run, channel),
  )
  const profile = await ensure('shipping_profile', { type: 'default' }, async () => {
    const [made] = await run(flows.createShippingProfilesWorkflow, {
      data: [{ name: 'Default', type: 'default' }],
    })
    return made
  })
  await ensure('shipping_option', { name: 'Courier' }, () => courier(container, run, location, profile))

  for (const item of catalogue) {
    await ensure('product', { handle: item.handle }, () => product(run, item, channel, profile))
  }
  await stock(query, run, location)

  const key = await ensure('api_key', { title: 'Harbour Tea', type: 'publishable' }, async () => {
    const [made] = await run(flows.createApiKeysWorkflow, {
      api_keys: [{ title: 'Harbour Tea', type: 'publishable', created_by: '' }],
    })
    return made
  })
  await run(flows.linkSalesChannelsToApiKeyWorkflow, { id: key.id, add: [channel.id] })
  await ensure('user', { email: admin.email }, () => adminUser(container, run))

  const out = { publishable_key: key.token, region_id: regionIds.hk, regions: regionIds, admin }
  if (process.env.SEED_OUT) writeFileSync(process.env.SEED_OUT, `${JSON.stringify(out, null, 2)}\n`)
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Seeded Harbour Tea: ${catalogue.length} products`)
}

async function stockLocation(container, run, channel) {
  const [made] = await run(flows.createStockLocationsWorkflow, {
    locations: [{ name: 'Sheung Wan', address: { city: 'Hong Kong', country_code: 'HK', address_1: '' } }],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: made.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
  })
  await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: made.id, add: [channel.id] })
  return made
}

async function courier(container, run, location, profile) {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: 'Delivery',
    type: 'shipping',
    service_zones: [
      {
        name: 'Hong Kong and Japan',
        geo_zones: ['hk', 'jp'].map((country_code) => ({ type: 'country', country_code })),
      },
    ],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  await run(flows.createShippingOptionsWorkflow, [
    {
      name: 'Courier',
      price_type: 'flat',
      provider_id: 'manual_manual',
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profile.id,
      type: { label: 'Courier', description: 'The next working day', code: 'courier' },
      prices: [
        { currency_code: 'hkd', amount: 20 },
        { currency_code: 'jpy', amount: 400 },
      ],
      rules: [
        { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
        { attribute: 'is_return', value: 'false', operator: 'eq' },
      ],
    },
  ])
}

async function product(run, item, channel, profile) {
  await run(flows.createProductsWorkflow, {
    products: [
      {
        title: item.title,
        handle: item.handle,
        description: item.description,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id: profile.id,
        options: [{ title: 'Size', values: [item.size] }],
        variants: [
          {
            title: item.size,
            sku: item.handle,
            manage_inventory: true,
            options: { Size: item.size },
            prices: [
              { currency_code: 'hkd', amount: item.hkd },
              { currency_code: 'jpy', amount: item.jpy },
            ],
          },
        ],
        sales_channels: [{ id: channel.id }],
      },
    ],
  })
}

/** Gives every item without a stock level the one of the catalogue; what was sold since stays sold. */
async function stock(query, run, location) {
  const { data: items } = await query.graph({ entity: 'inventory_item', fields: ['id', 'sku'] })
  const { data: levels } = await query.graph({ entity: 'inventory_level', fields: ['inventory_item_id'] })
  const counted = new Set(levels.map((level) => level.inventory_item_id))
  const missing = items.filter((item) => !counted.has(item.id))
  if (missing.length === 0) return
  await run(flows.createInventoryLevelsWorkflow, {
    inventory_levels: missing.map((item) => ({
      inventory_item_id: item.id,
      location_id: location.id,
      stocked_quantity: catalogue.find(({ handle }) => handle === item.sku)?.stock ?? 0,
    })),
  })
}

async function adminUser(container, run) {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register('emailpass', { body: admin })
  if (error) throw new Error(`The admin's login was not made: ${error}`)
  await run(flows.createUserAccountWorkflow, {
    authIdentityId: authIdentity.id,
    userData: { email: admin.email, first_name: 'Harbour', last_name: 'Tea' },
  })
}
