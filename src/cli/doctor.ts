import { parseArgs } from 'node:util'
import { packageManifest } from '#doctor/package-manifest'
import type { Command, Terminal } from './command'

const help = `Usage: medusa-payment-wemine doctor [options]

Checks the store in this folder: its configuration, versions, database, regions, keys and notification
address, and what the ledger says. It changes nothing and moves no money. The gateway is asked one question
for each account, about a number that cannot exist, and the notification address is sent one invalid
notification, which it refuses.

Options:
  --json   findings for a program: { version, counts, findings: [{ code, level, message, action }] }
  --help   this text

Exit code: 0 without errors, 1 with errors, 2 for wrong arguments.
What each code means and what to do: docs/doctor.md in the package's repository.
`

export const doctor: Command = {
  summary: 'checks the store in this folder without moving money',
  async run(args, terminal) {
    const options = readOptions(args, terminal)
    if (typeof options === 'number') return options
    // Read only now, so that --help and --version are quick.
    const { examine } = await import('./doctor/examine')
    const { exitCodeOf, jsonReport, textReport } = await import('./doctor/report')
    const findings = await examine(process.cwd())
    const colors = terminal.stdout.isTTY === true && !process.env.NO_COLOR
    terminal.stdout.write(
      options.json ? jsonReport(findings, packageManifest().version) : textReport(findings, { colors }),
    )
    return exitCodeOf(findings)
  },
}

/** @returns the options, or the exit code when there is nothing to check */
function readOptions(args: string[], { stdout, stderr }: Terminal): { json: boolean } | number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (!values.help) return { json: values.json }
    stdout.write(help)
    return 0
  } catch (error) {
    stderr.write(`${(error as Error).message}\n\n${help}`)
    return 2
  }
}
