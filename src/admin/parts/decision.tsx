import { Button, Input, Label, Prompt, Text, Textarea, toast } from '@medusajs/ui'
import { type FormEvent, useId, useState } from 'react'
import type { PaymentDetails, ResolveAction } from '../../contract/admin'
import { useDeciding } from '../api/deciding'
import { useAct, useRefresh } from '../api/hooks'
import { leftOf, paidIn } from '../show/status'
import { useWords } from '../show/use-words'

/** Asks once more before a person's decision is recorded: what it is about, and what follows from it. */
export function Decision(props: { action: ResolveAction; details: PaymentDetails; close: () => void }) {
  const { action, close } = props
  const details = useDeciding(props.details)
  const { t, money, failure } = useWords()
  const { payment, confirm_amount } = details
  const [note, setNote] = useState('')
  const [typed, setTyped] = useState('')
  const id = useId()
  const act = useAct(payment.out_trade_no)
  const refresh = useRefresh()
  const leave = () => {
    if (act.error) refresh()
    close()
  }
  const doubt = action === 'refund_done' || action === 'refund_not_done' ? doubtOf(details) : undefined
  const amount = money(doubt?.refund_fee ?? leftOf(payment), ...paidIn(payment))
  const mustType = action === 'refund' && confirm_amount !== null
  const decide = (event: FormEvent) => {
    event.preventDefault()
    act.mutate(
      { action, note, ...(mustType && { amount: typed.trim() }), ...(doubt && { refund: doubt.id }) },
      {
        onSuccess: () => {
          toast.success(t(`done.${action}`, { amount }))
          close()
        },
      },
    )
  }
  return (
    <Prompt
      open
      variant={action === 'refund' ? 'danger' : 'confirmation'}
      onOpenChange={(open) => open || leave()}
    >
      <Prompt.Content>
        <form onSubmit={decide}>
          <Prompt.Header>
            <Prompt.Title>{t(`ask.${action}`, { amount })}</Prompt.Title>
            <Prompt.Description>{t(`follows.${action}`, { amount })}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            <Text size="small" className="text-ui-fg-subtle">
              {t('ask.payment', { number: payment.out_trade_no })}
            </Text>
            {mustType && (
              <div className="flex flex-col gap-y-2">
                <Label htmlFor={`${id}amount`} size="small">
                  {t('ask.type_amount', { amount: confirm_amount ?? '' })}
                </Label>
                <Input
                  id={`${id}amount`}
                  value={typed}
                  inputMode="decimal"
                  autoComplete="off"
                  required
                  onChange={(event) => setTyped(event.target.value)}
                />
              </div>
            )}
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}note`} size="small">
                {t('ask.note')}
              </Label>
              <Textarea
                id={`${id}note`}
                value={note}
                maxLength={500}
                onChange={(event) => setNote(event.target.value)}
              />
            </div>
            {act.error && (
              <Text size="small" role="alert" className="text-ui-fg-error">
                {failure(act.error)}
              </Text>
            )}
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t('ask.cancel')}</Prompt.Cancel>
            <Button
              type="submit"
              size="small"
              variant={action === 'refund' ? 'danger' : 'primary'}
              isLoading={act.isBusy}
              disabled={mustType && typed.trim() !== confirm_amount}
            >
              {t(`action.${action}`)}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}

/** The refund in doubt, as this page shows it. */
const doubtOf = ({ payment, refunds }: PaymentDetails) =>
  refunds.find(({ id }) => id === payment.refund_in_doubt)
