import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources'

/** The routes of a Medusa, by its folders: `GET /admin/wemine/payments/:out_trade_no`. */
export function routesOf(medusa: 'medusa-1' | 'medusa-2'): string[] {
  const folder = join(root, 'src', medusa, 'api')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/route.ts'))
    .flatMap((name) => {
      const path = `/${name.replace('/route.ts', '').replace(/\[(\w+)\]/g, ':$1')}`
      const source = readFileSync(join(folder, name), 'utf8')
      return [...source.matchAll(/^export async function ([A-Z]+)\(/gm)].map(([, verb]) => `${verb} ${path}`)
    })
    .sort()
}

/** A route of the merchant's admin. */
export interface AdminRoute {
  method: string
  path: string
}

/** The admin routes of a Medusa: those that only read, and those that decide something. */
export function adminRoutesOf(medusa: 'medusa-1' | 'medusa-2'): { reads: AdminRoute[]; moves: AdminRoute[] } {
  const routes = routesOf(medusa)
    .map((route) => route.split(' ') as [string, string])
    .filter(([, path]) => path.startsWith('/admin/'))
    .map(([method, path]) => ({ method, path }))
  return {
    reads: routes.filter(({ method }) => method === 'GET'),
    moves: routes.filter(({ method }) => method !== 'GET'),
  }
}
