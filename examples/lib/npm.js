const { win32 } = require('node:path')
const { run } = require('./run')

/**
 * How npm is run without a shell (it takes a path with a space in it for two). On Windows `npm` is a batch file,
 * which only a shell runs: there Node.js runs the script behind it, which comes with Node.js itself.
 * @param {{ platform?: string, execPath?: string }} [process]
 * @returns {[command: string, ...args: string[]]}
 */
function npmCommand({ platform, execPath = '' } = process) {
  if (platform !== 'win32') return ['npm']
  return [execPath, win32.join(win32.dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]
}

/**
 * Runs npm in a folder, as a person would: without what another npm or jest left in the environment.
 * @type {(args: string[], cwd: string) => Promise<string>} gives what it printed
 */
function npm(args, cwd) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(npm_(package|lifecycle|config_local_prefix)|INIT_CWD$)/.test(key),
    ),
  )
  const [command, ...first] = npmCommand()
  return run(command, [...first, ...args], { cwd, env: { ...env, NODE_ENV: 'development' } })
}

module.exports = { npm, npmCommand }
