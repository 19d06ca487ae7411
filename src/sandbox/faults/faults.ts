import type { VirtualClock } from '../clock'
import { validate } from '../validate'
import type { AnyFault, FaultyEndpoint } from './fault'
import { faultSchemas } from './fault-schema'
import type { RandomFaults } from './random-faults'

interface SetFault {
  fault: AnyFault
  /** Virtual ms since 1970. */
  ends: number
}

/**
 * The faults that are set, in the order in which they were set; at most one applies to a request, and a random one only
 * where none is set.
 */
export class Faults {
  private readonly faults = new Map<FaultyEndpoint, SetFault[]>()

  constructor(
    private readonly randomFaults: RandomFaults,
    private readonly clock: VirtualClock,
  ) {}

  /** @throws TypeError that names what is wrong: a fault that never happens would make a test pass for nothing */
  add(endpoint: FaultyEndpoint, given: AnyFault): void {
    if (!Object.hasOwn(faultSchemas, endpoint)) {
      const known = Object.keys(faultSchemas).join(', ')
      throw new TypeError(`There is no endpoint ${String(endpoint)}: use ${known}`)
    }
    const fault = { ...validate(faultSchemas[endpoint], given, `Fault at ${endpoint}`) }
    const ends = this.clock.now() + (fault.lasts ?? Number.POSITIVE_INFINITY)
    this.faults.set(endpoint, [...this.current(endpoint), { fault, ends }])
  }

  /** @returns the fault of the next request at the endpoint; counts it */
  take(endpoint: FaultyEndpoint): AnyFault {
    const fault = this.current(endpoint)[0]?.fault
    if (!fault) return this.randomFaults.next(endpoint)
    if (fault.skip) {
      fault.skip -= 1
      return {}
    }
    if (fault.times !== undefined) fault.times -= 1
    return { ...fault }
  }

  clear(): void {
    this.faults.clear()
  }

  /** Those that are not used up and not over; the others are removed. */
  private current(endpoint: FaultyEndpoint): SetFault[] {
    const set = this.faults.get(endpoint) ?? []
    const now = this.clock.now()
    const left = set.filter(({ fault, ends }) => fault.times !== 0 && now < ends)
    if (left.length < set.length) this.faults.set(endpoint, left)
    return left
  }
}
