import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox'

/** The gateway's oddities that change what happens to money; one sandbox each, since they are fixed at the start. */
export const ODDITIES = {
  usual: {},
  'tells all of a refunded order': { refundedQuery: 'full' },
  'knows one refund an order': { outRefundNo: 'perOrder' },
  'knows one refund an amount': { outRefundNo: 'perAmount' },
} as const satisfies Record<string, SandboxOptions>

export type Oddity = keyof typeof ODDITIES

/** The sandboxes of a test file. Their clocks stand still but for `advance`, and are moved with the model's own. */
export class Sandboxes {
  private readonly started = new Map<Oddity, Promise<Sandbox>>()

  get(oddity: Oddity): Promise<Sandbox> {
    const known = this.started.get(oddity)
    if (known) return known
    const sandbox = startSandbox({ ...ODDITIES[oddity], timeScale: 1e-9 })
    this.started.set(oddity, sandbox)
    return sandbox
  }

  async close(): Promise<void> {
    for (const sandbox of this.started.values()) await (await sandbox).close()
  }
}
