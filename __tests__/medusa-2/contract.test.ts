import { startMedusa2 } from '../support/medusa-2-driver'
import { paymentContract } from '../support/payment-contract'

jest.setTimeout(300_000)

describe('Medusa 2', () => paymentContract(startMedusa2))
