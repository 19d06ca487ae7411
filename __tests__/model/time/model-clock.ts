/** Whoever does something in the model: a process of the store, or the world around it. */
export interface Actor {
  readonly name: string
  readonly isDead: boolean
}

interface Timer {
  due: number
  actor: Actor
  fire: () => void
}

/** The first moment of every run. */
const START = Date.UTC(2026, 0, 1)

/**
 * The one clock of a run, for the store, the gateway and the database. It stands still but for `passTo`; each look takes
 * a millisecond, so that no two things happen at the same time.
 */
export class ModelClock {
  private ms = START
  private timers: Timer[] = []

  readonly now = () => new Date(this.ms++)

  get time(): number {
    return this.ms
  }

  /** Calls `fire` once, in `ms`; never for an actor that died meanwhile. The function it gives calls it off. */
  after(ms: number, actor: Actor, fire: () => void): () => void {
    const timer = { due: this.ms + Math.ceil(ms), actor, fire }
    this.timers.push(timer)
    return () => {
      const at = this.timers.indexOf(timer)
      if (at >= 0) this.timers.splice(at, 1)
    }
  }

  /** When the next timer of somebody alive is due. */
  nextDue(): number | undefined {
    this.timers = this.timers.filter(({ actor }) => !actor.isDead)
    return this.timers.length === 0 ? undefined : Math.min(...this.timers.map(({ due }) => due))
  }

  /** Lets time pass until `target`, or until the first timer on the way, which is taken. */
  passTo(target: number): Timer | undefined {
    const due = this.nextDue()
    if (due === undefined || due > target) {
      this.ms = Math.max(this.ms, target)
      return undefined
    }
    const at = this.timers.findIndex((timer) => timer.due === due)
    const [timer] = this.timers.splice(at, 1)
    this.ms = Math.max(this.ms, due)
    return timer
  }

  reset(): void {
    this.ms = START
    this.timers = []
  }
}
