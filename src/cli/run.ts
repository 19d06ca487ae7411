import { packageManifest } from '#doctor/package-manifest'
import type { Command, Terminal } from './command'
import { doctor } from './doctor'
import { sandbox } from './sandbox'

const commands: Record<string, Command> = { doctor, sandbox }

const help = `Usage: medusa-payment-wemine <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Options:
  --help      what a command takes: medusa-payment-wemine <command> --help
  --version   the version of the package
`

/** Runs one command line. @returns the exit code: 0 done, 1 failed, 2 wrong arguments */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${packageManifest().version}\n`)
    return 0
  }
  if (name === '--help' || name === '-h') {
    terminal.stdout.write(help)
    return 0
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command.run(rest, terminal)
  terminal.stderr.write(`${name === undefined ? 'No command given' : `Unknown command ${name}`}\n\n${help}`)
  return 2
}
