import { join } from 'node:path'
import { lateContract } from '../support/late-contract'
import { startMedusa1 } from '../support/medusa-1-driver'

lateContract((options) => {
  const listener = { resolve: join(__dirname, 'support/listener-plugin'), options: {} }
  return startMedusa1({ ...options, env: { MORE_PLUGINS: JSON.stringify([listener]) } })
})
