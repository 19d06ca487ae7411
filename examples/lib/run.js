const { spawn } = require('node:child_process')
const { tail } = require('./child')

/**
 * Runs a program to its end, without a shell; it is stopped when this process ends first.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed on standard output; rejects with the end of all it printed
 */
function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    // A process group of its own, killed whole: Medusa's migration starts children that would outlive it.
    const detached = process.platform !== 'win32'
    const child = spawn(command, args, { cwd, env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = () => {
      if (detached && child.pid) process.kill(-child.pid, 'SIGKILL')
      else child.kill()
    }
    process.once('exit', stop)
    child.once('close', () => process.off('exit', stop))
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
