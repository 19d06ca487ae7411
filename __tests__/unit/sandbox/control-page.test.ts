import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { controlNames } from '../../../src/sandbox/http/control-routes'
import { root } from '../../support/sources'

const page = readFileSync(join(root, 'docs/sandbox.md'), 'utf8')

/** The names that the page lists in brackets behind the method. */
function listed(method: 'GET' | 'POST'): string[] {
  const list = new RegExp(`\`${method} /__sandbox/<name>\`[^(]*\\(([^)]*)\\)`).exec(page)?.[1] ?? ''
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

test('N6: the page about the sandbox lists each control that is done by POST, and no other', () => {
  expect(controlNames.POST.length).toBeGreaterThan(10)
  expect(listed('POST').sort()).toEqual([...controlNames.POST].sort())
})

test('N6: and each that is read by GET; one order is read by its number', () => {
  expect(controlNames.GET.length).toBeGreaterThan(6)
  expect(listed('GET').sort()).toEqual([...controlNames.GET, 'orders/<out_trade_no>'].sort())
})
