const { env } = process
const store = require('./store-config')

const plugins = store.plugins.map((plugin) =>
  plugin.resolve === 'medusa-payment-wemine'
    ? { ...plugin, options: { ...plugin.options, ...JSON.parse(env.WEMINE_OPTIONS ?? '{}') } }
    : plugin,
)

/** What this repository's tests run: the store of store-config.js, which is the file to copy, and what a test adds. */
module.exports = {
  projectConfig: { ...store.projectConfig, ...JSON.parse(env.MEDUSA_PROJECT ?? '{}') },
  plugins: [...plugins, ...JSON.parse(env.MORE_PLUGINS ?? '[]')],
}
