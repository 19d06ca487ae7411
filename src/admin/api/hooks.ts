import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type {
  ExceptionList,
  OrderPayments,
  PaymentAction,
  PaymentDetails,
  PaymentList,
  PaymentQuery,
} from '../../contract/admin'
import type { AdminHealth, Totals, TotalsQuery } from '../../contract/totals'
import { useIsDeciding } from './deciding'
import { get, post, type Query, type RequestError } from './request'

/** Every question of this extension; what was answered is asked again after an action. */
const ALL = 'wemine'

/**
 * The payments behind one Medusa order, asked for anew when the admin has the order anew: it was refunded or canceled there.
 * @param order as the admin gives it, which is the same object until something about it changes
 */
export function useOrderPayments(order: { id: string }) {
  const answer = useAnswer<OrderPayments>(`orders/${encodeURIComponent(order.id)}`)
  const refresh = useRefresh()
  const seen = useRef(order)
  useEffect(() => {
    if (seen.current !== order) refresh()
    seen.current = order
  })
  return answer
}

/** What needs manual review, oldest first. */
export const useExceptions = (limit: number, offset: number) =>
  useAnswer<ExceptionList>('exceptions', { limit: `${limit}`, offset: `${offset}` })

export const usePayments = (query: PaymentQuery) => useAnswer<PaymentList>('payments', { ...query })

/** One payment with its history. */
export const usePayment = (number: string) => useAnswer<PaymentDetails>(`payments/${number}`)

export const useTotals = (query: TotalsQuery) => useAnswer<Totals>('totals', { ...query })

export const useHealth = () => useAnswer<AdminHealth>('health')

/** A page that is left open shows what is now, this often, in ms. Nothing is asked while it is not visible. */
const REFRESH_EVERY = 30_000

function useAnswer<T>(path: string, query: Query = {}) {
  const isDeciding = useIsDeciding()
  return useQuery<T, RequestError>({
    queryKey: [ALL, path, query],
    queryFn: () => get<T>(`wemine/${path}`, query),
    // The admin takes answers for fresh for 90 s: what a person decides by must be what is now.
    staleTime: 0,
    // What a person is deciding about stays as they saw it.
    refetchInterval: isDeciding ? false : REFRESH_EVERY,
    refetchOnWindowFocus: !isDeciding,
    refetchOnReconnect: !isDeciding,
    // What the backend refused, it refuses again.
    retry: (count: number, { status }: RequestError) => count < 2 && (status === 0 || status >= 500),
  })
}

/** Who decided: the e-mail address of a user of the admin; the id itself until it is known, and where it is not a user's. */
export function useActor(id: string): string {
  const { data } = useQuery({
    queryKey: [ALL, 'user', id],
    queryFn: () => get<{ user: { email: string } }>(`users/${encodeURIComponent(id)}`),
    // `user_` in Medusa 2, `usr_` in Medusa 1.
    enabled: /^use?r_/.test(id),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data?.user.email ?? id
}

/** What a person asks for: to look now, or a decision with what they typed. */
export interface Asked {
  action: PaymentAction
  note?: string
  amount?: string
  /** The id of the refund that it is about. */
  refund?: string
}

/** Has every list asked for anew. */
export function useRefresh(): () => void {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: [ALL] })
}

/**
 * Does it, gives the payment as it is then, and has every list asked for anew. Nothing waits for the lists: a payment that
 * leaves one takes the dialog with it that is to say what came of it. So that a refusal can be read, whoever shows it
 * refreshes when it was read: it often says that the payment is another one by now.
 */
export function useAct(number: string) {
  const refresh = useRefresh()
  const act = useMutation<PaymentDetails, RequestError, Asked>({
    mutationFn: ({ action, note = '', amount, refund }) =>
      action === 'check'
        ? post(`wemine/payments/${number}/check`, {})
        : post(`wemine/payments/${number}/resolve`, {
            ...{ action, note },
            ...(amount && { amount }),
            ...(refund && { refund }),
          }),
    onSuccess: refresh,
  })
  // Versions 4 and 5 of the library name this state differently.
  return { ...act, isBusy: !act.isIdle && !act.isSuccess && !act.isError }
}
