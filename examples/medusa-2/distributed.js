/**
 * Several Medusa processes on one database need parts that they share; one process does with the defaults.
 *
 * @param {{ LOCKING?: string, REDIS_URL?: string }} env `LOCKING=postgres`: locks in the database. `REDIS_URL`: locks,
 *   events, workflows and the cache in Redis
 */
module.exports.distributed = ({ LOCKING, REDIS_URL: redisUrl }) => {
  if (redisUrl) {
    return [
      locking('locking-redis', { redisUrl }),
      { resolve: '@medusajs/medusa/event-bus-redis', options: { redisUrl } },
      { resolve: '@medusajs/medusa/workflow-engine-redis', options: { redis: { redisUrl } } },
      { resolve: '@medusajs/medusa/cache-redis', options: { redisUrl } },
    ]
  }
  return LOCKING === 'postgres' ? [locking('locking-postgres')] : []
}

/** @param {string} id @param {object} [options] */
function locking(id, options) {
  const provider = { resolve: `@medusajs/medusa/${id}`, id, is_default: true, options }
  return { resolve: '@medusajs/medusa/locking', options: { providers: [provider] } }
}
