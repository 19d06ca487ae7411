import { Button, Input, Label } from '@medusajs/ui'
import { type FormEvent, useId } from 'react'
import { useHealth } from '../api/hooks'
import { Choice } from '../parts/choice'
import { useWords } from '../show/use-words'

/** What a person may ask for: states of the ledger, and their word. */
const STATES = [
  ['requested,open', 'state.open'],
  ['paid,authorized', 'state.paid'],
  ['captured', 'state.captured'],
  ['refunding,refunded', 'totals.auto_refunded'],
  ['exception', 'filter.review'],
  ['refused,closed,expired', 'filter.unpaid'],
] as const

interface Props {
  filter: Record<string, string>
  apply: (values: Record<string, string>) => void
  names: readonly string[]
}

/** Search and filters of the payments. Choices are applied at once, what is typed with Enter or the button. */
export function Filters({ filter, apply, names }: Props) {
  const { t } = useWords()
  const { data } = useHealth()
  const id = useId()
  const accounts = data?.health.accounts.map(({ provider_id }) => provider_id) ?? []
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    apply({ q: String(new FormData(event.currentTarget).get('q')).trim() })
  }
  return (
    <div className="flex flex-wrap items-end gap-4 px-6 py-4">
      <form onSubmit={search} className="flex flex-1 items-end gap-2">
        <div className="flex flex-1 flex-col gap-y-1">
          <Label htmlFor={`${id}q`} size="xsmall">
            {t('filter.search')}
          </Label>
          <Input
            key={filter.q}
            id={`${id}q`}
            name="q"
            type="search"
            size="small"
            defaultValue={filter.q}
            placeholder={t('filter.search_what')}
          />
        </div>
        <Button type="submit" size="small" variant="secondary">
          {t('filter.search')}
        </Button>
      </form>
      <Choice
        label={t('column.status')}
        value={filter.state ?? ''}
        options={[
          ['', t('filter.any')],
          ...STATES.map(([states, word]): [string, string] => [states, t(word)]),
        ]}
        onChange={(state) => apply({ state })}
      />
      {accounts.length > 1 && (
        <Choice
          label={t('fact.account')}
          value={filter.provider_id ?? ''}
          options={[['', t('filter.any')], ...accounts.map((one): [string, string] => [one, one])]}
          onChange={(provider_id) => apply({ provider_id })}
        />
      )}
      {(['from', 'to'] as const).map((name) => (
        <div key={name} className="flex flex-col gap-y-1">
          <Label htmlFor={id + name} size="xsmall">
            {t(`filter.${name}`)}
          </Label>
          <Input
            id={id + name}
            type="date"
            size="small"
            value={filter[name]}
            onChange={(event) => apply({ [name]: event.target.value })}
          />
        </div>
      ))}
      {names.some((name) => filter[name]) && (
        <Button
          size="small"
          variant="transparent"
          onClick={() => apply(Object.fromEntries(names.map((name) => [name, ''])))}
        >
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}
