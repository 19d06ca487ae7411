import { partsOf } from '../platform/accounts'
import { checkStore } from '../platform/boot-checks'
import type { Container } from '../platform/container'

/** Says in the log what is wrong with a store that starts. */
export default function wemineBootChecks(container: Container): void {
  try {
    // Made by this, the provider has checked its options.
    container.resolve('pp_wemine')
  } catch {
    // A wrong option: Medusa makes the provider once more and stops with its words.
    return
  }
  checkStore(partsOf(container))
}
