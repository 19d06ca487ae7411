import { useExceptions, useHealth, useOrderPayments } from '../../src/admin/api/hooks'

const mockAsked: { queryKey: unknown[]; staleTime?: number }[] = []
const mockForgotten: unknown[] = []
/** The only ref of the hooks here, kept between renders. */
let mockRef: { current: unknown } | undefined

jest.mock('@tanstack/react-query', () => ({
  useQuery: (asked: { queryKey: unknown[] }) => void mockAsked.push(asked),
  useQueryClient: () => ({ invalidateQueries: async (which: object) => void mockForgotten.push(which) }),
}))
jest.mock('react', () => ({
  useRef: (first: unknown) => {
    mockRef ??= { current: first }
    return mockRef
  },
  useEffect: (effect: () => void) => effect(),
}))

test('nothing that was answered before is taken for what is now', () => {
  useHealth()
  useExceptions(10, 0)
  useOrderPayments({ id: 'order_1' })
  expect(mockAsked.map(({ staleTime }) => staleTime)).toEqual([0, 0, 0])
})

test('the section on an order is asked for anew once the admin has the order anew, after its refund form', () => {
  mockRef = undefined
  const order = { id: 'order_1' }
  useOrderPayments(order)
  useOrderPayments(order)
  expect(mockForgotten).toEqual([])
  const refunded = { ...order }
  useOrderPayments(refunded)
  useOrderPayments(refunded)
  expect(mockForgotten).toEqual([{ queryKey: ['wemine'] }])
})
