import type { VirtualClock } from '../clock'
import type { Fault, FaultyEndpoint, NotificationFault } from './fault'
import { mulberry32, type Random } from './random'
import { randomFaultKinds, whenOrdered } from './random-fault-kinds'

/** Every kind of random fault, by endpoint. */
export type RandomFaultKinds = typeof randomFaultKinds

/**
 * Probabilities from 0 to 1 of random faults, by endpoint and kind; a request has at most one.
 * A number is the probability of each kind at every endpoint.
 */
export type FaultRates =
  | number
  | { [E in keyof RandomFaultKinds]?: { [K in keyof RandomFaultKinds[E]]?: number } }

/** A random fault that was injected. */
export interface RandomFault {
  /** Where it was injected. */
  endpoint: keyof RandomFaultKinds
  /** Its name in {@link FaultRates}. */
  kind: string
  /** Virtual ms since 1970. */
  at: number
}

interface Rate {
  endpoint: keyof RandomFaultKinds
  kind: string
  rate: number
  draw: (random: Random) => Fault & NotificationFault
}

/** Draws a random sequence for each endpoint: the fault of its n-th request depends on the seed and n alone. */
export class RandomFaults {
  private readonly events: RandomFault[] = []
  private rates = new Map<FaultyEndpoint, Rate[]>()
  private random = new Map<FaultyEndpoint, Random>()

  constructor(
    private readonly seed: number,
    private readonly clock: VirtualClock,
  ) {}

  /** Sets the rates and starts each random sequence again. @throws Error that names what is not allowed */
  set(rates: FaultRates): void {
    this.rates = ratesByEndpoint(rates)
    this.random = new Map(
      [...endpoints].map((name, n) => [name, mulberry32(this.seed + Math.imul(n, 0x9e3779b9))]),
    )
  }

  /** @returns the fault of the next request at the endpoint; {} when there is none */
  next(endpoint: FaultyEndpoint): Fault & NotificationFault {
    const random = this.random.get(endpoint)
    const rates = this.rates.get(endpoint)
    if (!random || !rates?.length) return {}
    let left = random()
    for (const { endpoint: of, kind, rate, draw } of rates) {
      left -= rate
      if (left >= 0) continue
      this.events.push({ endpoint: of, kind, at: this.clock.now() })
      return draw(random)
    }
    return {}
  }

  all(): RandomFault[] {
    return structuredClone(this.events)
  }

  clear(): void {
    this.events.length = 0
  }
}

const endpoints = Object.keys(randomFaultKinds) as (keyof RandomFaultKinds)[]

function ratesByEndpoint(rates: FaultRates): Map<FaultyEndpoint, Rate[]> {
  if (typeof rates !== 'number' && (typeof rates !== 'object' || rates === null))
    throw new TypeError('Random faults must be a number from 0 to 1, or an object of rates by endpoint')
  const unknown = typeof rates === 'object' && Object.keys(rates).find((name) => !isEndpoint(name))
  if (unknown)
    throw new TypeError(`There are no random faults at ${unknown}: use one of ${endpoints.join(', ')}`)
  const all = endpoints.flatMap((endpoint) => {
    const given = typeof rates === 'number' ? everyKind(endpoint, rates) : (rates[endpoint] ?? {})
    if (typeof given !== 'object' || given === null)
      throw new TypeError(`Random faults at ${endpoint} must be an object of rates by kind`)
    return Object.entries(given).map(([kind, rate]) => rateOf(endpoint, kind, rate))
  })
  const byEndpoint = new Map<FaultyEndpoint, Rate[]>()
  for (const one of all) {
    const met =
      one.endpoint === 'notification' && whenOrdered.includes(one.kind) ? 'createOrder' : one.endpoint
    byEndpoint.set(met, [...(byEndpoint.get(met) ?? []), one])
  }
  for (const [endpoint, rates] of byEndpoint) {
    const sum = rates.reduce((total, { rate }) => total + rate, 0)
    if (sum > 1 + 1e-9) throw new RangeError(`The rates at ${endpoint} add up to ${sum}, which is over 1`)
  }
  return byEndpoint
}

const isEndpoint = (name: string): name is keyof RandomFaultKinds => Object.hasOwn(randomFaultKinds, name)

const everyKind = (endpoint: keyof RandomFaultKinds, rate: number) =>
  Object.fromEntries(Object.keys(randomFaultKinds[endpoint]).map((kind) => [kind, rate]))

function rateOf(endpoint: keyof RandomFaultKinds, kind: string, rate: unknown): Rate {
  const kinds: Record<string, Rate['draw']> = randomFaultKinds[endpoint]
  const draw = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!draw)
    throw new TypeError(
      `There is no random fault ${kind} at ${endpoint}: use one of ${Object.keys(kinds).join(', ')}`,
    )
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1))
    throw new RangeError(`The rate of ${kind} at ${endpoint} must be a number from 0 to 1`)
  return { endpoint, kind, rate, draw }
}
