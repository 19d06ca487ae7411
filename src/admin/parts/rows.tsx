import { Copy, Text } from '@medusajs/ui'
import type { ReactNode } from 'react'
import { useWords } from '../show/use-words'

/** A name and its value, in a line. `copy`: what a button beside it copies. */
export function Row({ name, children, copy }: { name: string; children: ReactNode; copy?: string }) {
  const { t } = useWords()
  return (
    <div className="text-ui-fg-subtle grid grid-cols-2 items-center gap-x-4 px-6 py-3">
      <Text as="span" size="small" weight="plus" leading="compact">
        {name}
      </Text>
      <div className="flex min-w-0 items-center gap-x-2">
        <Text as="span" size="small" leading="compact" className="min-w-0 break-words text-pretty">
          {children}
        </Text>
        {copy && (
          <Copy
            content={copy}
            variant="mini"
            aria-label={t('copy', { name })}
            className="text-ui-fg-subtle"
          />
        )}
      </div>
    </div>
  )
}

/** A small heading and what belongs to it. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" leading="compact" className="text-ui-fg-base">
        {title}
      </Text>
      {children}
    </div>
  )
}
