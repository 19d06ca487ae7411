import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifestIn, root } from './support/root'
import { run } from './support/run'

interface Lock {
  packages: Record<
    string,
    {
      version?: string
      integrity?: string
      dependencies?: object
      devDependencies?: object
      optionalDependencies?: object
    }
  >
}

/** Without the network: what a complete lock holds, npm does not have to ask for. */
const quietly = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', '.npm']

/** What is installed, and where. Older versions of npm leave out other details, such as `libc`. */
const contents = (lock: string) =>
  Object.entries((JSON.parse(lock) as Lock).packages).map(
    ([path, { version, integrity }]) => `${path} ${version} ${integrity}`,
  )

describe.each(['.', 'examples/medusa-1', 'examples/medusa-2'])('the lock of %s', (folder) => {
  let copy: string
  const lock = (of = copy) => readFileSync(join(of, 'package-lock.json'), 'utf8')
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'wemine-lock-'))
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(root, folder, file), join(copy, file))
  })
  afterEach(() => rmSync(copy, { recursive: true, force: true }))

  it('is accepted by `npm ci`', async () => {
    const { code, stderr } = await run('npm', ['ci', '--dry-run', ...quietly], copy)
    expect(stderr.match(/^npm error .*(Missing|Invalid).*$/gm) ?? []).toEqual([])
    expect(code).toBe(0)
  })

  it('is left as it is by `npm install`', async () => {
    const { code, stderr } = await run('npm', ['install', '--package-lock-only', ...quietly], copy)
    expect(code === 0 ? '' : stderr).toBe('')
    expect(contents(lock())).toEqual(contents(lock(join(root, folder))))
  })

  it('names the dependencies that package.json names', () => {
    const { packages } = JSON.parse(lock()) as Lock
    const { dependencies, devDependencies } = manifestIn(copy)
    expect(packages['']).toMatchObject({ dependencies, ...(devDependencies && { devDependencies }) })
  })

  it('holds the binaries of every platform, not only of the one it was written on', () => {
    const { packages } = JSON.parse(lock()) as Lock
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  it('has nothing of this package: the tarball is installed without being saved', () => {
    const { packages } = JSON.parse(lock()) as Lock
    expect(Object.keys(packages).filter((path) => path.includes('medusa-payment-wemine'))).toEqual([])
    expect(lock()).not.toMatch(/"(file:|resolved": "file:)/)
  })
})
