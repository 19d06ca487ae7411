import { useDeciding } from '../../src/admin/api/deciding'
import { useExceptions, useHealth, useOrderPayments } from '../../src/admin/api/hooks'

const mockAsked: { queryKey: unknown[]; staleTime?: number; [name: string]: unknown }[] = []
const mockForgotten: unknown[] = []
/** The only ref of the hooks here, kept between renders. */
let mockRef: { current: unknown } | undefined
/** What the last effect wants done when its part of the page goes away. */
let mockLeave: () => void = () => {}

jest.mock('@tanstack/react-query', () => ({
  useQuery: (asked: { queryKey: unknown[] }) => void mockAsked.push(asked),
  useQueryClient: () => ({ invalidateQueries: async (which: object) => void mockForgotten.push(which) }),
}))
jest.mock('react', () => ({
  useRef: (first: unknown) => {
    mockRef ??= { current: first }
    return mockRef
  },
  useEffect: (effect: () => undefined | (() => void)) => {
    mockLeave = effect() ?? mockLeave
  },
  useSyncExternalStore: (_: unknown, read: () => unknown) => read(),
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

test('a page that is left open is refreshed by itself, and not while a person is deciding', () => {
  const asked = () => {
    useHealth()
    const { refetchInterval, refetchOnWindowFocus, refetchOnReconnect } = mockAsked.at(-1)!
    return { refetchInterval, refetchOnWindowFocus, refetchOnReconnect }
  }
  const refreshed = { refetchInterval: 30_000, refetchOnWindowFocus: true, refetchOnReconnect: true }
  const still = { refetchInterval: false, refetchOnWindowFocus: false, refetchOnReconnect: false }
  expect(asked()).toEqual(refreshed)
  useDeciding()
  const leave = mockLeave
  expect(asked()).toEqual(still)
  leave()
  expect(asked()).toEqual(refreshed)
})
