/**
 * The example store as a program: install it, give it a database, start it. The demo and the tests use this.
 * Nothing here keeps state of its own; everything started is stopped by its handle's `stop()`, and stops by
 * itself when the process that started it ends.
 */
const { buildAdmin } = require('./lib/build-admin')
const { freePort } = require('./lib/free-port')
const { installStore } = require('./lib/install-store')
const { migrate, migrateAndSeed, seed } = require('./lib/migrate-and-seed')
const { startChild } = require('./lib/child')
const { startPostgres } = require('./lib/start-postgres')
const { startStore } = require('./lib/start-store')

module.exports = {
  buildAdmin,
  freePort,
  installStore,
  migrate,
  migrateAndSeed,
  seed,
  startChild,
  startPostgres,
  startStore,
}
