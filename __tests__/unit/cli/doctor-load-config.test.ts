import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Load, loadConfig } from '../../../src/cli/doctor/load-config'
import { PLUGIN } from './support/stores'

describe('a medusa-config', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'wemine doctor '))
  })
  afterEach(() => rmSync(directory, { recursive: true }))
  const code = (load?: Load) => {
    const loaded = loadConfig(directory, load)
    return loaded.ok ? loaded.config : loaded.finding
  }
  const write = (name: string, text = '') => writeFileSync(join(directory, name), text)

  test('that is not there', () => {
    expect(code()).toMatchObject({ code: 'config_missing', level: 'error' })
  })

  test('in JavaScript, with what .env says, printing to stderr only', () => {
    write('.env', 'WEMINE_DOCTOR_TEST=from_env\n')
    write(
      'medusa-config.js',
      'module.exports = { is: process.env.WEMINE_DOCTOR_TEST }; process.stdout.write("hello")',
    )
    const [out, screen] = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')]
    screen.mockReturnValue(true)
    expect(code()).toEqual({ is: 'from_env' })
    expect(out).not.toHaveBeenCalled()
    expect(screen).toHaveBeenCalledWith('hello')
    delete process.env.WEMINE_DOCTOR_TEST
    jest.restoreAllMocks()
  })

  test('that throws', () => {
    write('medusa-config.js', 'throw new Error("JWT_SECRET is not set")')
    expect(code()).toMatchObject({
      code: 'config_not_loadable',
      message: 'medusa-config.js cannot be loaded: JWT_SECRET is not set.',
      action: expect.not.stringContaining('ts-node'),
    })
  })

  test.each([
    ['exports nothing', () => undefined],
    [
      'cannot be read',
      () => {
        throw new SyntaxError('Cannot use import statement outside a module')
      },
    ],
  ])('in TypeScript that %s: says what to install, or what to build', (_, load) => {
    write('medusa-config.ts')
    expect(code(load)).toMatchObject({
      code: 'config_not_loadable',
      action: expect.stringMatching(/ts-node and @swc\/core.*npx medusa build/),
    })
  })

  test('with a default export', () => {
    write('medusa-config.ts')
    expect(code(() => ({ default: { plugins: [PLUGIN] } }))).toEqual({ plugins: [PLUGIN] })
  })
})
