import type { ActName } from '../acts/acts'
import type { Setting } from '../world'
import { inAdapters } from './in-adapters'
import { inDecisions } from './in-decisions'
import { inLedger } from './in-ledger'
import { inQuestions } from './in-questions'
import { inRefunds } from './in-refunds'

/** A defect as somebody might put it into the source one day. */
export interface Defect {
  /** What the program then does wrong. */
  sentence: string
  /** The fault of the project's list that it is one of. */
  row?: string
  /** Below src. */
  file: string
  /** Texts of the file (or of another one), each there once, and what stands in their place. */
  changes: [find: string, replacement: string, file?: string][]
  /** What must happen often enough for it to show, and where. */
  focus?: ActName[]
  within?: Partial<Setting>
}

/**
 * Each must be noticed by the model. One whose text is not found any more fails: it is to be planted anew. Rows of the
 * project's list that have none here, because the law says nothing of them or the model has no such thing: M9 and
 * M10 (several defences hold when one is gone), M7 and M8 (one account), M12 (the gateway is well in the end), M15 and M16
 * (whole cents, rates above one), M20 (speed), M21 (what people say is true), M22 (a reply that moves nothing).
 */
export const defects: Defect[] = [...inQuestions, ...inDecisions, ...inRefunds, ...inLedger, ...inAdapters]
