import { attackSuite } from '../support/attacks'
import { besiegeMedusa1, doors } from '../support/attacks-medusa-1'

jest.setTimeout(300_000)

describe('Medusa 1', () => attackSuite(besiegeMedusa1, doors))
