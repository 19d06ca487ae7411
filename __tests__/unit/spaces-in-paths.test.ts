import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm, npmCommand } from '../../examples/lib/npm'
import { run } from '../../examples/lib/run'

const root = join(__dirname, '../..')

/** Programs that a person runs on a machine of any kind. */
const programs = ['examples', 'scripts', 'src/cli', 'src/sandbox'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/node_modules|\.cache|\.medusa/.test(file))
    .filter((file) => statSync(join(root, file)).isFile()),
)

test('no program starts a shell, which would take a path with a space in it for two', () => {
  expect(programs.length).toBeGreaterThan(80)
  const faults = programs.filter((file) =>
    /\bshell\b\s*[:}]|[{,]\s*shell\b|\bexec(Sync)?\s*\(\s*['"`]|\.cmd\b/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  )
  expect(faults).toEqual([])
})

test('on Windows npm is run by Node.js itself, as a list of arguments', () => {
  const execPath = 'C:\\Program Files\\nodejs\\node.exe'
  expect(npmCommand({ platform: 'win32', execPath })).toEqual([
    execPath,
    'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js',
  ])
  expect(npmCommand({ platform: 'linux', execPath: '/usr/bin/node' })).toEqual(['npm'])
})

test('a folder and an argument with spaces, quotes and ampersands arrive as they are', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'with spaces '))
  const folder = join(parent, `Harbour & "Tea" shop`)
  mkdirSync(folder)
  try {
    const print = ['-p', 'JSON.stringify([process.cwd(), process.argv[1]])', folder]
    const printed = await run(process.execPath, print, { cwd: folder })
    expect(JSON.parse(printed)).toEqual([realpathSync(folder), folder])
    expect((await npm(['prefix'], folder)).trim()).toBe(realpathSync(folder))
  } finally {
    rmSync(parent, { recursive: true })
  }
})
