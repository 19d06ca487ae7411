import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entryPoints } from './support/entry-points'
import { root } from './support/root'
import { run } from './support/run'

const imported = (subpath: string) => `medusa-payment-wemine${subpath.slice(1)}`

// typedoc.json makes an error of a name without a docstring, and of a type that is used and not exported.
it('documents every name that can be imported, at every entry of package.json', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'))
  try {
    const json = join(folder, 'reference.json')
    const typedoc = join(root, 'node_modules/typedoc/bin/typedoc')
    const { code, stdout, stderr } = await run(process.execPath, [typedoc, '--json', json], root)
    expect({ code, said: stdout + stderr }).toEqual({
      code: 0,
      said: expect.not.stringMatching(/warning|error\]/),
    })
    const { children } = JSON.parse(readFileSync(json, 'utf8')) as { children: { name: string }[] }
    expect(children.map((module) => module.name).sort()).toEqual(
      entryPoints(root)
        .filter(({ targets }) => targets.some((file) => file.endsWith('.d.ts')))
        .map(({ name }) => imported(name))
        .sort(),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 600_000)
