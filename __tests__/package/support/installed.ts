import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packed } from './packed'
import { output, type Ran, run } from './run'

/** An empty project outside the repository with the packed package in it, and what npm brought along. */
export interface Project {
  dir: string
  /** The installed package. */
  packageDir: string
  run(command: string, ...args: string[]): Promise<Ran>
  /** Evaluates CommonJS in the project. @returns what it prints, as JSON */
  evaluate(script: string): Promise<unknown>
  /** Evaluates an ES module in the project. @returns what it prints, as JSON */
  evaluateModule(script: string): Promise<unknown>
  remove(): void
}

/** `--engine-strict`: a dependency that does not run on this Node is a fault of ours. */
const flags = ['--engine-strict', '--prefer-offline', '--no-audit', '--no-fund']

export async function installed(): Promise<Project> {
  const tarball = await packed()
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'wemine-project-')))
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true }))
  await output('npm', ['install', ...flags, tarball], dir)
  const print = async (...args: string[]) => JSON.parse(await output(process.execPath, args, dir)) as unknown
  return {
    dir,
    packageDir: join(dir, 'node_modules/medusa-payment-wemine'),
    run: (command, ...args) => run(command, args, dir),
    evaluate: (script) => print('--eval', script),
    evaluateModule: (script) => print('--input-type=module', '--eval', script),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}
