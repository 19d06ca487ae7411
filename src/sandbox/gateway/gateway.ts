import type { VirtualClock } from '../clock'
import type { Faults } from '../faults/faults'
import type { RandomFaults } from '../faults/random-faults'
import type { RequestLog } from '../http/request-log'
import type { Notifier } from '../notifications/notifier'
import type { SandboxSettings } from '../options'
import type { Account } from './account'
import type { OrderBook } from './order-book'

/** The parts that every endpoint works on. */
export interface Gateway {
  settings: SandboxSettings
  clock: VirtualClock
  account: Account
  orders: OrderBook
  faults: Faults
  randomFaults: RandomFaults
  notifier: Notifier
  requests: RequestLog
}
