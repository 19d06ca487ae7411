const { createServer } = require('node:net')

/**
 * A TCP port of the loopback interface that nothing listens on: `preferred` if that one is free, else any.
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
async function freePort(preferred = 0) {
  try {
    return await tryPort(preferred)
  } catch (error) {
    if (preferred === 0) throw error
    return tryPort(0)
  }
}

/** @param {number} port */
function tryPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(found))
    })
  })
}

module.exports = { freePort }
