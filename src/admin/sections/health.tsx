import { Alert, Container, Heading, Text } from '@medusajs/ui'
import type { AdminAccount, AdminFinding } from '../../contract/totals'
import { useHealth } from '../api/hooks'
import { Loaded } from '../parts/notice'
import { Part, Row } from '../parts/rows'
import { TestBadge } from '../parts/test-mode'
import { useWords } from '../show/use-words'
import { warningsOf } from '../show/warnings'

/** Whether payments are looked after: the job, what is due, and each account's connection. */
export function HealthSection() {
  const { t, when } = useWords()
  const answer = useHealth()
  return (
    <Loaded answer={answer}>
      {({ health: { job, due, in_review, accounts, findings } }) => (
        <>
          <Container className="divide-y p-0">
            <div className="px-6 py-4">
              <Heading level="h2">{t('health.title')}</Heading>
            </div>
            <Row name={t('health.job')}>
              {job.last_run_at
                ? t(job.is_running ? 'health.job_runs' : 'health.job_ran', { when: when(job.last_run_at) })
                : t('health.never')}
            </Row>
            <Row name={t('health.due')}>{queue(due)}</Row>
            <Row name={t('state.exception')}>{queue(in_review)}</Row>
          </Container>
          <Errors findings={findings} />
          {accounts.map((account) => (
            <Account key={account.provider_id} account={account} />
          ))}
        </>
      )}
    </Loaded>
  )

  function queue({ count, oldest_at }: { count: number; oldest_at: string | null }): string {
    return oldest_at ? t('health.queue', { count, when: when(oldest_at) }) : t('health.nothing')
  }
}

/** What the doctor's checks find wrong, and what to do, in the server's own words; nothing where nothing is. */
function Errors({ findings }: { findings: AdminFinding[] }) {
  const { t } = useWords()
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length === 0) return null
  return (
    <Container className="divide-y p-0" data-errors={errors.length}>
      <div className="px-6 py-4">
        <Heading level="h2">{t('health.findings')}</Heading>
      </div>
      {errors.map(({ code, message, action }) => (
        <Part key={code + message} title={code}>
          <Text size="small" className="text-ui-fg-subtle break-words" lang="en">
            {message}
          </Text>
          <Text size="small" className="text-ui-fg-base break-words" lang="en">
            {action}
          </Text>
        </Part>
      ))}
    </Container>
  )
}

function Account({ account }: { account: AdminAccount }) {
  const { t, when } = useWords()
  const { provider_id, last_failure_kind, last_failure_at, paused_until } = account
  const at = (instant: string | null) => (instant ? when(instant) : t('health.never'))
  return (
    <Container className="divide-y p-0" data-account={provider_id}>
      <div className="flex items-center gap-x-2 px-6 py-4">
        <Heading level="h2">{provider_id}</Heading>
        <TestBadge of={[provider_id]} />
      </div>
      <Row name={t('health.notification')}>{at(account.last_notification_at)}</Row>
      <Row name={t('health.success')}>{at(account.last_success_at)}</Row>
      <Row name={t('health.failure')}>
        {last_failure_kind
          ? t('pair', { name: at(last_failure_at), value: t(`health.kind.${last_failure_kind}`) })
          : at(last_failure_at)}
      </Row>
      {paused_until && Date.parse(paused_until) > Date.now() && (
        <Row name={t('health.paused')}>{when(paused_until)}</Row>
      )}
    </Container>
  )
}

/** What needs attention and what to do, over everything else. */
export function Warnings() {
  const { t, when } = useWords()
  const { data } = useHealth()
  if (!data) return null
  return warningsOf(data.health, Date.now()).map(({ key, level, account = '', since, count = 0 }) => (
    <Alert key={key + account} variant={level} data-warning={key}>
      {t(`warning.${key}`, { account, count, since: since ? when(since) : '' })}
    </Alert>
  ))
}
