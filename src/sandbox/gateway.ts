import type { VirtualClock } from './clock'
import type { Faults } from './faults'
import type { Notifier } from './notifier'
import type { SandboxSettings } from './options'
import type { OrderBook } from './orders'
import type { RequestLog } from './request-log'
import type { WeatherReport } from './weather'

/** The parts that every endpoint works on. */
export interface Gateway {
  settings: SandboxSettings
  clock: VirtualClock
  orders: OrderBook
  faults: Faults
  weather: WeatherReport
  notifier: Notifier
  requests: RequestLog
}
