import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exclusively } from '../../../examples/lib/exclusively'
import { manifestIn, root } from './root'
import { output } from './run'

const cache = join(root, '.cache/package')

/**
 * Packs the working tree as `npm publish` would, the build included, in a copy of it: a build in the repository would
 * take away the files that other tests run on. One build serves every test file, until something it is made of changes.
 *
 * @returns the tarball
 */
export async function packed(): Promise<string> {
  const files = await workingTree()
  const tarball = join(cache, `${keyOf(files)}.tgz`)
  return exclusively(join(root, '.cache/package.lock'), async () => {
    if (existsSync(tarball)) return tarball
    const copy = mkdtempSync(join(tmpdir(), 'wemine-pack-'))
    try {
      for (const file of files) {
        mkdirSync(dirname(join(copy, file)), { recursive: true })
        cpSync(join(root, file), join(copy, file))
      }
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
      rmSync(cache, { recursive: true, force: true })
      mkdirSync(cache, { recursive: true })
      await output('npm', ['pack', '--pack-destination', cache], copy)
      const { name, version } = manifestIn(root)
      renameSync(join(cache, `${name}-${version}.tgz`), tarball)
      return tarball
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
}

/** What git knows, and what is new but for tests and examples, which write such files while they run. */
async function workingTree(): Promise<string[]> {
  const list = (...args: string[]) => output('git', ['ls-files', '-z', ...args], root)
  const known = await list('--cached')
  const fresh = await list(
    '--others',
    '--exclude-standard',
    '--',
    ':(exclude)__tests__',
    ':(exclude)examples',
  )
  const isFile = (file: string) => lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile()
  return [...new Set(`${known}${fresh}`.split('\0'))].filter((file) => file !== '' && isFile(file)).sort()
}

/** Tests and examples may only not be packed: their names count, what they hold does not. */
function keyOf(files: string[]): string {
  const sum = createHash('sha256')
  for (const file of files) {
    sum.update(`${file}\0`)
    if (!/^(__tests__|examples)\//.test(file)) sum.update(readFileSync(join(root, file))).update('\0')
  }
  return sum.digest('hex').slice(0, 16)
}
