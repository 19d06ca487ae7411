import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { manifestIn } from './root'

/** An OpenTelemetry API that prints the name of each span. */
const API = `exports.trace = { getTracer: (scope) => ({ startActiveSpan(name) { console.log(scope + ': ' + name) } }) }`

/** As much of Medusa's framework as the payment provider is loaded with. */
const FRAMEWORK = {
  'package.json': '{ "name": "@medusajs/framework", "version": "2.21.2" }',
  'utils.js': `exports.AbstractPaymentProvider = class {}
    exports.ModuleProvider = (_, provider) => provider
    exports.Modules = exports.ContainerRegistrationKeys = exports.PaymentActions = {}
    exports.MedusaError = class extends Error {}
    exports.MedusaError.Types = {}`,
  'opentelemetry/api.js': `module.exports = require('@opentelemetry/api')`,
}

interface Installed {
  dir: string
  packageDir: string
}

/**
 * Lays an installed package out as pnpm does: each package in a folder of its own, beside links to what it declares and
 * to nothing else.
 *
 * @param has where the API of OpenTelemetry is: among the store's own dependencies, or only among Medusa's
 * @returns the store's folder
 */
export function pnpmLayout({ dir, packageDir }: Installed, has: 'in the store' | 'in Medusa only'): string {
  const store = mkdtempSync(join(dir, 'pnpm-'))
  const own = (name: string) =>
    join(store, 'node_modules/.pnpm', `${name.replace('/', '+')}@1`, 'node_modules', name)
  const write = (name: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(own(name), file)), { recursive: true })
      writeFileSync(join(own(name), file), text)
    }
  }
  /** Lets a package see another one, where the package itself sees nothing else. */
  const link = (beside: string, name: string, target: string) => {
    const place = join(beside, name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(target, place)
  }
  write('@opentelemetry/api', { 'index.js': API })
  write('@medusajs/framework', FRAMEWORK)
  const besideOf = (name: string) => own(name).slice(0, -name.length - 1)
  link(besideOf('@medusajs/framework'), '@opentelemetry/api', own('@opentelemetry/api'))

  const name = 'medusa-payment-wemine'
  cpSync(packageDir, own(name), { recursive: true })
  for (const needed of Object.keys(manifestIn(packageDir).dependencies))
    link(besideOf(name), needed, join(dir, 'node_modules', needed))
  link(besideOf(name), '@medusajs/framework', own('@medusajs/framework'))
  link(join(store, 'node_modules'), name, own(name))
  link(join(store, 'node_modules'), '@medusajs/framework', own('@medusajs/framework'))
  if (has === 'in the store') {
    // An optional peer is linked beside a package where the store has it.
    link(besideOf(name), '@opentelemetry/api', own('@opentelemetry/api'))
    link(join(store, 'node_modules'), '@opentelemetry/api', own('@opentelemetry/api'))
  }
  return store
}
