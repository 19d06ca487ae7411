const { existsSync } = require('node:fs')
const { join } = require('node:path')

const medusa1 = {
  start: ['node_modules/@medusajs/medusa/cli.js', 'start'],
  migrate: ['node_modules/@medusajs/medusa/cli.js', 'migrations', 'run'],
  seed: ['seed.js'],
}
const medusa2 = {
  start: ['node_modules/@medusajs/cli/cli.js', 'start'],
  migrate: ['node_modules/@medusajs/cli/cli.js', 'db:migrate', '--skip-scripts', '--execute-safe-links'],
  seed: ['node_modules/@medusajs/cli/cli.js', 'exec', './src/scripts/seed.js'],
}

/**
 * What Node.js runs in a store's folder to start, migrate and seed it; the two Medusas differ in that.
 * @param {string} dir the installed store's
 * @returns {Record<'start' | 'migrate' | 'seed', string[]>}
 */
function commandsOf(dir) {
  return existsSync(join(dir, 'node_modules/@medusajs/cli')) ? medusa2 : medusa1
}

module.exports = { commandsOf }
