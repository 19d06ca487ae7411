import { lateContract } from '../support/late-contract'
import { startMedusa2 } from '../support/medusa-2-driver'

lateContract(startMedusa2)
