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
      return [...source.matchAll(/ as (GET|POST|PUT|PATCH|DELETE)\b/g)].map(([, verb]) => `${verb} ${path}`)
    })
    .sort()
}

export interface Route {
  method: string
  path: string
}

/** Every route of the plugin, in both Medusas, with values in place of its parameters (`out_trade_no`, `order_id`, `token`). */
export function routesAt(values: Record<string, string>): Route[] {
  return routesOf('medusa-2').map((route) => {
    const [method = '', path = ''] = route.split(' ')
    const fill = (_: string, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`A test has no value for :${name} of ${route}`)
      return value
    }
    return { method, path: path.replace(/:(\w+)/g, fill) }
  })
}

const isAdmin = ({ path }: Route) => path.startsWith('/admin/')

/** The admin routes: those that only read, and those that decide something. Another Medusa has the same. */
export function adminRoutesAt(values: Record<string, string>): { reads: Route[]; moves: Route[] } {
  const routes = routesAt({ token: 'token', ...values }).filter(isAdmin)
  return {
    reads: routes.filter(({ method }) => method === 'GET'),
    moves: routes.filter(({ method }) => method !== 'GET'),
  }
}
