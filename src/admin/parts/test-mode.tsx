import { Alert, Badge } from '@medusajs/ui'
import { useHealth } from '../api/hooks'
import { useWords } from '../show/use-words'

/** Beside a title: that an account moves no real money. Nothing where all do. `of`: only these accounts, not any. */
export function TestBadge({ of }: { of?: readonly string[] }) {
  const { t } = useWords()
  return useTestAccounts(of).length === 0 ? null : (
    <Badge color="orange" size="small">
      {t('test.badge')}
    </Badge>
  )
}

/** The same as a sentence over the whole width. */
export function TestAlert() {
  const { t } = useWords()
  const accounts = useTestAccounts()
  return accounts.length === 0 ? null : (
    <Alert variant="warning">{t('test.alert', { accounts: accounts.join(', ') })}</Alert>
  )
}

function useTestAccounts(of?: readonly string[]): string[] {
  const { data } = useHealth()
  const tests = data?.health.accounts.filter(({ is_test }) => is_test) ?? []
  return tests.map(({ provider_id }) => provider_id).filter((id) => !of || of.includes(id))
}
