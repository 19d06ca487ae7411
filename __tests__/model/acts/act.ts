import type { Resource } from '../store/medusa'
import type { World } from '../world'

/** One thing that somebody does or that happens, as plain data with words for it. */
export interface Act {
  /** As a counterexample shows it. */
  label: string
  /** Whether there is anything to do it to. */
  can(world: World): boolean
  run(world: World): Promise<unknown>
  /** Time passes in it: everything else that is under way ends first. */
  isAlone?: true
}

/** Counted from the newest one: what was begun last is what most is done to. */
export function pick<T>(list: readonly T[], at: number): T {
  return list.at(-1 - (at % list.length))!
}

export const hasResource: Act['can'] = ({ resources }) => resources.length > 0
export const hasCart: Act['can'] = ({ resources }) => resources.some(({ cart_id }) => cart_id)
export const hasCode: Act['can'] = ({ gateway }) => gateway.orders().length > 0
export const isUnruly: Act['can'] = ({ setting }) => !setting.isCalm

/** One with which something is still to be begun, as long as there is one. */
export function resourceOf({ resources }: World, at: number): Resource {
  const open = resources.filter(({ isDone }) => !isDone)
  return pick(open.length > 0 ? open : resources, at)
}

export function cartOf(world: World, at: number): Resource {
  const carts = world.resources.filter(({ cart_id }) => cart_id)
  const open = carts.filter(({ isDone }) => !isDone)
  return pick(open.length > 0 ? open : carts, at)
}

export function codeOf({ gateway }: World, at: number): string {
  return pick(gateway.orders(), at).out_trade_no
}

/** One that nobody has paid yet, as long as there is one. */
export function unpaidCodeOf(world: World, at: number): string {
  const unpaid = world.gateway.orders().filter(({ payment }) => !payment)
  return unpaid.length > 0 ? pick(unpaid, at).out_trade_no : codeOf(world, at)
}
