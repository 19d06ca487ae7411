type Job = () => unknown

interface Timer {
  due: number
  job: Job
}

/** Node's own limit of a timer; a longer wait is taken in steps. */
const longestTimeout = 2 ** 31 - 1

/**
 * The sandbox's own time, in ms since 1970. It runs `scale` times as fast as the real one and can be moved
 * forward, so that two hours, seven days or a notification schedule of 24 h pass in a test within milliseconds.
 */
export class VirtualClock {
  private started = Date.now()
  private skipped = 0
  /** By `due`; those of the same moment in the order in which they were planned. */
  private timers: Timer[] = []
  private alarm: NodeJS.Timeout | undefined
  private walking: Promise<void> = Promise.resolve()

  constructor(private readonly scale: number) {}

  now(): number {
    return Math.floor(this.started + (Date.now() - this.started) * this.scale + this.skipped)
  }

  /** Runs the job `ms` virtual ms from now; the returned function cancels it. Never keeps the process alive. */
  after(ms: number, job: Job): () => void {
    const timer = { due: this.now() + ms, job }
    this.timers.splice(this.firstAfter(timer.due), 0, timer)
    this.arm()
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }

  /**
   * Moves forward by `ms`, stopping at every job that falls due on the way and waiting for it: a job that plans its
   * successor plans it from its own moment, so one call walks through a whole retry schedule.
   */
  advance(ms: number): Promise<void> {
    this.walking = this.walking.then(() => this.walkTo(this.now() + ms))
    return this.walking
  }

  /** Back to real time, with nothing planned. */
  reset(): void {
    clearTimeout(this.alarm)
    this.timers = []
    this.started = Date.now()
    this.skipped = 0
  }

  private async walkTo(target: number): Promise<void> {
    for (let timer = this.takeNext(target); timer; timer = this.takeNext(target)) {
      this.skipped += Math.max(0, timer.due - this.now())
      await timer.job()
    }
    this.skipped += Math.max(0, target - this.now())
    this.arm()
  }

  /** Binary search: the index of the first timer that is due later. */
  private firstAfter(due: number): number {
    let [low, high] = [0, this.timers.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.timers[middle]!.due <= due) low = middle + 1
      else high = middle
    }
    return low
  }

  private takeNext(until: number): Timer | undefined {
    const next = this.timers[0]
    return next && next.due <= until ? this.timers.shift() : undefined
  }

  private arm(): void {
    clearTimeout(this.alarm)
    const next = this.timers[0]
    if (!next) return
    const wait = Math.max(0, Math.ceil((next.due - this.now()) / this.scale))
    this.alarm = setTimeout(() => this.ring(), Math.min(wait, longestTimeout))
    this.alarm.unref()
  }

  private ring(): void {
    for (let timer = this.takeNext(this.now()); timer; timer = this.takeNext(this.now())) timer.job()
    this.arm()
  }
}
