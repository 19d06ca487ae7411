import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../support/http'

jest.setTimeout(480_000)

const root = join(__dirname, '../..')
let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wemine-example-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('the README’s one command starts the Medusa 1 store with the plugin, and Ctrl-C stops it', async () => {
  const args = ['examples/medusa-1/start.mjs', '--dir', join(dir, 'data'), '--port', '0']
  const example = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [example.stdout, example.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      printed += chunk
    })
  const exited = new Promise<number | null>((resolve) => example.on('close', resolve))
  try {
    await until('the addresses', async () => /Ctrl-C stops everything/.test(printed), 180_000)
    const url = /Store +(http:\S+)/.exec(printed)?.[1] as string
    const { regions } = await (await fetch(`${url}/store/regions`)).json()
    const providers = regions.flatMap(
      (region: { payment_providers: { id: string }[] }) => region.payment_providers,
    )
    expect(providers.map(({ id }: { id: string }) => id)).toContain('wemine')
    example.kill('SIGINT')
    expect(await exited).toBe(0)
    await expect(fetch(`${url}/health`)).rejects.toThrow()
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${printed.slice(-2000)}`)
  } finally {
    example.kill('SIGKILL')
  }
})
