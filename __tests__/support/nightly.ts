/**
 * Whether every row of the long tables is run, and not only those that stand for their kind: NIGHTLY=1 in the environment.
 * docs/testing-the-tests.md says which tables these are, and why a change can land on the short ones.
 */
export const isNightly = process.env.NIGHTLY === '1'

/** The rows of a long table that this run is for. */
export function tonight<Row extends { always?: true }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ always }) => isNightly || always)
}
