import type { Row, Statement } from '../store/model-sql'
import type { StoreProcess } from '../store/store-process'

/**
 * A transaction of Medusa 1's, around all that a request does: others see nothing of it before it is committed, which is
 * one step, or nothing at all.
 */
export class UnitOfWork {
  private readonly statements: Statement[] = []

  add(text: string, values: Row): void {
    this.statements.push({ text, values })
  }

  /** Runs `work` and commits what it added. */
  static async run<T>(
    process: StoreProcess,
    label: string,
    work: (unit: UnitOfWork) => Promise<T>,
  ): Promise<T> {
    const unit = new UnitOfWork()
    const result = await work(unit)
    if (unit.statements.length > 0) await process.write(`commit ${label}`, unit.statements)
    return result
  }
}
