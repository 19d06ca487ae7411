import type { VirtualClock } from '../clock'
import type { Fault, FaultyEndpoint, NotificationFault } from './faults'
import { mulberry32, type Random } from './random'
import { weatherKinds, whenOrdered } from './random-fault-kinds'

type Kinds = typeof weatherKinds

/**
 * Chances from 0 to 1 that something goes wrong at random, by endpoint and kind; at most one thing happens to a request.
 * A number is the chance of each kind everywhere.
 */
export type Weather = number | { [E in keyof Kinds]?: { [K in keyof Kinds[E]]?: number } }

/** One thing that the weather did. */
export interface WeatherEvent {
  endpoint: keyof Kinds
  kind: string
  /** Virtual ms since 1970. */
  at: number
}

interface Chance {
  endpoint: keyof Kinds
  kind: string
  chance: number
  draw: (random: Random) => Fault & NotificationFault
}

/** Throws the dice, each endpoint its own: what happens to the n-th request at one hangs on the seed and n alone. */
export class WeatherReport {
  private readonly events: WeatherEvent[] = []
  private chances = new Map<FaultyEndpoint, Chance[]>()
  private dice = new Map<FaultyEndpoint, Random>()

  constructor(
    private readonly seed: number,
    private readonly clock: VirtualClock,
  ) {}

  /** Changes the weather and begins its dice anew. @throws Error that names what cannot be */
  set(weather: Weather): void {
    this.chances = chancesOf(weather)
    this.dice = new Map(
      [...endpoints].map((name, n) => [name, mulberry32(this.seed + Math.imul(n, 0x9e3779b9))]),
    )
  }

  /** @returns what the next request at the endpoint meets; nothing in fair weather */
  next(endpoint: FaultyEndpoint): Fault & NotificationFault {
    const random = this.dice.get(endpoint)
    const chances = this.chances.get(endpoint)
    if (!random || !chances?.length) return {}
    let left = random()
    for (const { endpoint: of, kind, chance, draw } of chances) {
      left -= chance
      if (left >= 0) continue
      this.events.push({ endpoint: of, kind, at: this.clock.now() })
      return draw(random)
    }
    return {}
  }

  all(): WeatherEvent[] {
    return structuredClone(this.events)
  }

  clear(): void {
    this.events.length = 0
  }
}

const endpoints = Object.keys(weatherKinds) as (keyof Kinds)[]

function chancesOf(weather: Weather): Map<FaultyEndpoint, Chance[]> {
  const unknown = typeof weather === 'object' && Object.keys(weather).find((name) => !isEndpoint(name))
  if (unknown) throw new TypeError(`There is no weather at ${unknown}`)
  const all = endpoints.flatMap((endpoint) => {
    const given = typeof weather === 'number' ? everyKind(endpoint, weather) : (weather[endpoint] ?? {})
    return Object.entries(given).map(([kind, chance]) => chanceOf(endpoint, kind, chance))
  })
  const byEndpoint = new Map<FaultyEndpoint, Chance[]>()
  for (const one of all) {
    const met =
      one.endpoint === 'notification' && whenOrdered.includes(one.kind) ? 'createOrder' : one.endpoint
    byEndpoint.set(met, [...(byEndpoint.get(met) ?? []), one])
  }
  for (const [endpoint, chances] of byEndpoint) {
    const sum = chances.reduce((total, { chance }) => total + chance, 0)
    if (sum > 1 + 1e-9)
      throw new RangeError(`The chances at ${endpoint} are ${sum} together, which is over 1`)
  }
  return byEndpoint
}

const isEndpoint = (name: string): name is keyof Kinds => Object.hasOwn(weatherKinds, name)

const everyKind = (endpoint: keyof Kinds, chance: number) =>
  Object.fromEntries(Object.keys(weatherKinds[endpoint]).map((kind) => [kind, chance]))

function chanceOf(endpoint: keyof Kinds, kind: string, chance: unknown): Chance {
  const kinds: Record<string, Chance['draw']> = weatherKinds[endpoint]
  const draw = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!draw) throw new TypeError(`There is no weather ${kind} at ${endpoint}`)
  if (typeof chance !== 'number' || !(chance >= 0 && chance <= 1))
    throw new RangeError(`The chance of ${kind} at ${endpoint} must be from 0 to 1`)
  return { endpoint, kind, chance, draw }
}
