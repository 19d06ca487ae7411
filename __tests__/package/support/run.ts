import { spawn } from 'node:child_process'

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/**
 * What npm tells the scripts it runs would make an npm started by them work on the wrong folder; and on CI programs
 * colour what they print even into a pipe.
 */
const environment = () => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(npm_(package|lifecycle|config_local_prefix)|INIT_CWD$|NODE_ENV$|FORCE_COLOR$)/.test(key),
    ),
  ),
  NO_COLOR: '1',
})

/** Starts a program as a shell in `cwd` would, with its own signals. */
export function start(command: string, args: string[], cwd: string) {
  return spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Runs a program to its end, whatever the end is. */
export function run(command: string, args: string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = start(command, args, cwd)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Runs a program that must succeed. @returns what it wrote on stdout */
export async function output(command: string, args: string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd)
  if (code === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`)
}
