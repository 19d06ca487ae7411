const { spawn } = require('node:child_process')
const { tail } = require('./child')

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed on standard output; rejects with the end of all it printed
 */
function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let all = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk
      all += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      all += chunk
    })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve(out)
      else reject(new Error(`${command} ${args.join(' ')} failed (${signal ?? code}):\n${tail(all)}`))
    })
  })
}

module.exports = { run }
