import { Alert, Button, Text } from '@medusajs/ui'
import type { ReactNode } from 'react'
import type { RequestError } from '../api/request'
import { useWords } from '../show/use-words'

/** An answer as `useQuery` has it. */
interface Answer<T> {
  data: T | undefined
  error: RequestError | null
  refetch: () => unknown
}

/**
 * What an answer gives to show; until it is there, that it is being loaded; where it failed, why, and a way to try again. What
 * is shown already stays, with that above it, where only asking anew failed.
 */
export function Loaded<T>({ answer, children }: { answer: Answer<T>; children: (data: T) => ReactNode }) {
  const { t } = useWords()
  if (answer.data)
    return (
      <>
        {answer.error && <Failed error={answer.error} retry={answer.refetch} isShown />}
        {children(answer.data)}
      </>
    )
  if (answer.error) return <Failed error={answer.error} retry={answer.refetch} />
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4" role="status">
      <span className="sr-only">{t('loading')}</span>
      <Bar />
      <Bar />
    </div>
  )
}

/** Medusa UI has a skeleton from version 4 on, and Medusa 1’s admin has version 3. Its colour, `component`, is the light page’s own. */
const Bar = () => <div className="bg-ui-bg-switch-off h-6 w-full animate-pulse rounded-md" aria-hidden />

/** `isShown`: what was there before is still shown below it. */
function Failed(props: { error: RequestError; retry: () => unknown; isShown?: boolean }) {
  const { error, retry, isShown } = props
  const { t, failure } = useWords()
  return (
    <div className="px-6 py-4">
      <Alert variant={error.status === 403 ? 'info' : 'error'} role="alert">
        <div className="flex flex-col items-start gap-y-2">
          {isShown ? t('not_refreshed', { reason: failure(error) }) : failure(error)}
          {error.status !== 403 && (
            <Button size="small" variant="secondary" onClick={() => retry()}>
              {t('retry')}
            </Button>
          )}
        </div>
      </Alert>
    </div>
  )
}

/** That there is nothing to show. */
export function Empty({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
      {children}
    </Text>
  )
}
