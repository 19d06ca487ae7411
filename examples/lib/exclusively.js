const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { dirname } = require('node:path')

/**
 * Runs `work` while no other process runs one under the same lock file; waits for its turn. A lock left by a
 * process that died is taken over.
 * @template T
 * @param {string} lock path of the lock file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function exclusively(lock, work) {
  mkdirSync(dirname(lock), { recursive: true })
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, 250))
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' })
    return true
  } catch {
    if (!alive(Number(read(lock)))) rmSync(lock, { force: true })
    return false
  }
}

/** @param {string} lock */
function read(lock) {
  try {
    return readFileSync(lock, 'utf8') || `${process.pid}`
  } catch {
    return `${process.pid}`
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

module.exports = { exclusively }
