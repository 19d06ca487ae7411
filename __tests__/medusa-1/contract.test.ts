import { startMedusa1 } from '../support/medusa-1-driver'
import { paymentContract } from '../support/payment-contract'

jest.setTimeout(300_000)

describe('Medusa 1', () => paymentContract(startMedusa1))
