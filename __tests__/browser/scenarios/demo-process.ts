import { until } from '../../support/http'
import { adminApi } from '../support/demo-api'
import { commandOf, descendants, running } from '../support/processes'
import { startDemo } from '../support/start-demo'
import type { World } from '../support/world'

/** Starting it again and stopping it in every way. @param dir where it keeps its data */
export function demoProcess(world: World, dir: string): void {
  /** No process of the demo runs any more, and nobody listens where it did. */
  async function nothingIsLeft(pids: number[]) {
    await until('the processes to end', async () => running(pids).length === 0)
    const { shop, store, sandbox } = world.demo
    for (const url of [shop, store, sandbox]) await expect(fetch(url)).rejects.toThrow('fetch failed')
  }

  test('Ctrl-C stops every part of it', async () => {
    const below = descendants(world.demo.child.pid)
    expect(below.length).toBeGreaterThan(2)
    process.kill(world.demo.child.pid, 'SIGINT')
    expect(await world.demo.child.exited).toEqual({ code: 0, signal: null })
    await nothingIsLeft(below)
  })

  test('starts again without installing or filling anything, and has its orders still', async () => {
    world.demo = await startDemo(dir)
    const { demo } = world
    expect(demo.child.logs()).not.toMatch(/Building|Installing|Preparing|Filling/)
    const { orders } = await adminApi(demo, 'GET', '/admin/orders')
    expect(orders.length).toBeGreaterThan(0)
    // The admin stands as it was built.
    expect(await (await fetch(demo.admin_url)).text()).toContain('id="medusa"')
  })

  test('stops as a whole, with an error, when a part of it dies', async () => {
    const { child } = world.demo
    const below = descendants(child.pid)
    const store = below.find((pid) => commandOf(pid).includes('@medusajs/cli'))
    process.kill(store ?? 0, 'SIGKILL')
    expect(await child.exited).toEqual({ code: 1, signal: null })
    expect(child.logs()).toContain('The store has stopped by itself (SIGKILL)')
    await nothingIsLeft(below)
  })

  test('leaves nothing behind when it is killed itself', async () => {
    world.demo = await startDemo(dir)
    const below = descendants(world.demo.child.pid)
    await world.demo.child.kill()
    await nothingIsLeft(below)
  })
}
