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

/** Each must be noticed by the model. One whose text is not found any more fails: it is to be planted anew. */
export const defects: Defect[] = [...inQuestions, ...inDecisions, ...inRefunds, ...inLedger, ...inAdapters]
