import { attackSuite } from '../support/attacks'
import { besiegeMedusa2, doors } from '../support/attacks-medusa-2'

jest.setTimeout(300_000)

describe('Medusa 2', () => attackSuite(besiegeMedusa2, doors))
