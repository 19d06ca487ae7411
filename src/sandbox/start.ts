import { VirtualClock } from './clock'
import { controls } from './controls'
import { Faults } from './faults/faults'
import { RandomFaults } from './faults/random-faults'
import { Account } from './gateway/account'
import type { Gateway } from './gateway/gateway'
import { OrderBook } from './gateway/order-book'
import { RequestLog } from './http/request-log'
import { router } from './http/router'
import { listen, manyListeners } from './http/server'
import { Notifier } from './notifications/notifier'
import { resolveOptions, type SandboxOptions } from './options'
import type { Sandbox } from './sandbox'

/**
 * Starts a stand-in for the gateway on this machine, over real HTTP.
 *
 * @throws Error when an option cannot be used, the port is taken, or the host is not loopback
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options)
  const clock = new VirtualClock(settings.timeScale)
  const randomFaults = new RandomFaults(settings.seed, clock)
  randomFaults.set(settings.randomFaults)
  const faults = new Faults(randomFaults, clock)
  const gateway: Gateway = {
    settings,
    clock,
    account: new Account(settings, clock),
    faults,
    randomFaults,
    orders: new OrderBook(clock),
    notifier: new Notifier(settings, clock, faults),
    requests: new RequestLog(),
  }
  const handle = controls(gateway)
  const closed = manyListeners()
  const { server, url } = await listen(settings.host, settings.port, router(gateway, handle, closed.signal))
  const { apiKey, apiSecret, merchantKey, seed } = settings

  const close = async () => {
    closed.abort()
    clock.reset()
    await gateway.notifier.reset()
    const down = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await down
  }
  return { ...handle, url, baseUrl: `${url}/v1/`, apiKey, apiSecret, merchantKey, seed, close }
}
