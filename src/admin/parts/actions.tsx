import { Button, Copy, toast } from '@medusajs/ui'
import { useState } from 'react'
import type { PaymentDetails, ResolveAction } from '../../contract/admin'
import { useAct, useRefresh } from '../api/hooks'
import { useWords } from '../show/use-words'
import { Decision } from './decision'

/** What can be done with a payment now: to look at once, and to decide. A decision is asked for twice. */
export function Actions({ details }: { details: PaymentDetails }) {
  const { t, failure } = useWords()
  const [asked, ask] = useState<ResolveAction>()
  const { payment, actions } = details
  const act = useAct(payment.out_trade_no)
  const refresh = useRefresh()
  const check = () =>
    act.mutate(
      { action: 'check' },
      {
        onSuccess: ({ payment: now, problem }) =>
          problem
            ? toast.warning(t('check.unanswered'), { description: problem.message })
            : toast.success(t(now.paid_at ? 'check.paid' : 'check.unpaid')),
        onError: (error) => {
          toast.error(failure(error))
          refresh()
        },
      },
    )
  return (
    <div className="flex flex-wrap items-center gap-2">
      {actions.map((action) => (
        <Button
          key={action}
          size="small"
          variant="secondary"
          isLoading={action === 'check' && act.isBusy}
          onClick={() => (action === 'check' ? check() : ask(action))}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
      {details.pay_url && (
        <Copy content={details.pay_url} asChild aria-label={t('action.copy_link')}>
          <Button size="small" variant="secondary">
            {t('action.copy_link')}
          </Button>
        </Copy>
      )}
      {asked && <Decision action={asked} details={details} close={() => ask(undefined)} />}
    </div>
  )
}
