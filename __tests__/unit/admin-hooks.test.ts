import { useDeciding } from '../../src/admin/api/deciding'
import { useAct, useActor, useExceptions, useHealth, useOrderPayments } from '../../src/admin/api/hooks'

const mockAsked: { queryKey: unknown[]; staleTime?: number; enabled?: boolean; [name: string]: unknown }[] =
  []
let mockMutation: object = {}
const mockForgotten: unknown[] = []
/** The only ref of the hooks here, kept between renders. */
let mockRef: { current: unknown } | undefined
/** The only state of the hooks here, kept between renders. */
let mockState: { now: unknown } | undefined
/** What the last effect wants done when its part of the page goes away. */
let mockLeave: () => void = () => {}

jest.mock('@tanstack/react-query', () => ({
  useQuery: (asked: { queryKey: unknown[] }) => {
    mockAsked.push(asked)
    return {}
  },
  useMutation: () => mockMutation,
  useQueryClient: () => ({ invalidateQueries: async (which: object) => void mockForgotten.push(which) }),
}))
jest.mock('react', () => ({
  useRef: (first: unknown) => {
    mockRef ??= { current: first }
    return mockRef
  },
  useState: (first: unknown) => {
    mockState ??= { now: first }
    return [mockState.now]
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
  useDeciding({})
  const leave = mockLeave
  expect(asked()).toEqual(still)
  leave()
  expect(asked()).toEqual(refreshed)
})

test('a dialog is about what was there when it was opened, whatever is answered under it', () => {
  mockState = undefined
  const [seen, now] = [{ refund: 'first' }, { refund: 'second' }]
  expect([useDeciding(seen), useDeciding(now)]).toEqual([seen, seen])
})

// Version 4 of the library, which Medusa 1's admin has, says `loading`, and version 5 `pending`.
test.each(['pending', 'loading'])('what was asked for is busy until it has come to an end: %s', (status) => {
  const inState = (now: string) => ({
    status: now,
    isIdle: now === 'idle',
    isSuccess: now === 'success',
    isError: now === 'error',
  })
  const busy = ['idle', status, 'success', 'error'].map((now) => {
    mockMutation = inState(now)
    return useAct('1').isBusy
  })
  expect(busy).toEqual([false, true, false, false])
})

test('who decided is looked up by the ids of users in both Medusas, and nobody else', () => {
  const enabled = ['user_01', 'usr_01', 'apk_01', 'The store'].map((id) => {
    expect(useActor(id)).toBe(id)
    return mockAsked.at(-1)?.enabled
  })
  expect(enabled).toEqual([true, true, false, false])
})
