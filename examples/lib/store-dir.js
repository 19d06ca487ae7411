const { resolve } = require('node:path')

/** The package's root, and the folder of the example store. */
const packageDir = resolve(__dirname, '../..')
const storeDir = resolve(__dirname, '../medusa-2')

module.exports = { packageDir, storeDir }
