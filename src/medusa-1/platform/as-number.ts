/** PostgreSQL's bigint comes as a string; the ledger's amounts are safe integers. */
export const asNumber = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
}
