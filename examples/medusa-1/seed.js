const { writeFileSync } = require('node:fs')
const express = require('express')
const loaders = require('@medusajs/medusa/dist/loaders/index').default
const { catalogue } = require('../medusa-2/src/scripts/catalogue')

const admin = { email: 'admin@example.com', password: 'supersecret' }
const regions = [
  { name: 'Hong Kong', currency_code: 'hkd', countries: ['hk'], payment_providers: ['wemine', 'manual'] },
  { name: 'Japan', currency_code: 'jpy', countries: ['jp'], payment_providers: ['wemine'] },
]
const courier = { hkd: 2000, jpy: 400 }

/**
 * Fills an empty database with the store Harbour Tea, through Medusa's own services. With `SEED_OUT` set it writes to
 * that file, as JSON, what a storefront needs to know: the regions by country, the admin's login.
 */
async function seed() {
  const { container } = await loaders({ directory: __dirname, expressApp: express(), isTest: false })
  const regionIds = await container.resolve('manager').transaction(async (transaction) => {
    const service = (name) => container.resolve(`${name}Service`).withTransaction(transaction)
    // The default currency may be replaced only by one that the store has already.
    await service('store').update({ name: 'Harbour Tea', currencies: ['usd', 'hkd', 'jpy'] })
    await service('store').update({ default_currency_code: 'hkd' })
    const profile = await service('shippingProfile').retrieveDefault()
    const channel = await service('salesChannel').retrieveDefault()

    const ids = {}
    for (const region of regions) {
      const { id } = await service('region').create({
        ...region,
        tax_rate: 0,
        fulfillment_providers: ['manual'],
      })
      ids[region.countries[0]] = id
      await service('shippingOption').create({
        name: 'Courier',
        region_id: id,
        profile_id: profile.id,
        provider_id: 'manual',
        data: { id: 'manual-fulfillment' },
        price_type: 'flat_rate',
        amount: courier[region.currency_code],
        is_return: false,
      })
    }
    for (const item of catalogue) await product(service, item, profile, channel)
    await service('user').create({ email: admin.email, role: 'admin' }, admin.password)
    return ids
  })
  const out = { region_id: regionIds.hk, regions: regionIds, admin }
  if (process.env.SEED_OUT) writeFileSync(process.env.SEED_OUT, `${JSON.stringify(out, null, 2)}\n`)
  container.resolve('logger').info(`Seeded Harbour Tea: ${catalogue.length} products`)
}

async function product(service, item, profile, channel) {
  const { id } = await service('product').create({
    title: item.title,
    handle: item.handle,
    description: item.description,
    status: 'published',
    profile_id: profile.id,
    options: [{ title: 'Size' }],
    sales_channels: [{ id: channel.id }],
  })
  const [option] = (await service('product').retrieve(id, { relations: ['options'] })).options
  await service('productVariant').create(id, {
    title: item.size,
    sku: item.handle,
    manage_inventory: true,
    inventory_quantity: item.stock,
    options: [{ option_id: option.id, value: item.size }],
    prices: [
      // Medusa 1 keeps the smallest unit: cents, and yen.
      { currency_code: 'hkd', amount: Math.round(item.hkd * 100) },
      { currency_code: 'jpy', amount: item.jpy },
    ],
  })
}

// Medusa's event bus and telemetry would keep the process.
seed().then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
