/** Something about a store that its owner should know, in words. */
export interface Finding {
  /** Stable, for programs. */
  code: string
  /** `error`: payments fail. `warning`: they may fail, or money may come late. `note`: worth knowing. */
  level: 'error' | 'warning' | 'note'
  message: string
  /** What to do. */
  action: string
}
