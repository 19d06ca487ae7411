import { Table } from '@medusajs/ui'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router-dom'
import { lastPage } from '../show/last-page'
import { useWords } from '../show/use-words'

/** A page of a list, kept in the address as `page` (from 1). */
export function usePage(size: number) {
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('page') ?? 1)
  const index = Number.isInteger(asked) && asked > 0 ? asked - 1 : 0
  const go = (to: number, options: { replace?: boolean } = {}) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      if (to === 0) next.delete('page')
      else next.set('page', `${to + 1}`)
      return next
    }, options)
  return { index, offset: index * size, go }
}

/**
 * The way through the pages, with how many rows there are in all. A page behind the last, whose rows left the list by what
 * was done with them, gives way to the last.
 */
export function Pages(props: { page: ReturnType<typeof usePage>; size: number; count: number }) {
  const { page, size, count } = props
  const { t } = useWords()
  const last = lastPage(count, size)
  useEffect(() => {
    if (page.index > last) page.go(last, { replace: true })
  })
  const translations = {
    of: t('pages.of'),
    results: t('pages.results'),
    pages: t('pages.pages'),
    prev: t('pages.prev'),
    next: t('pages.next'),
  }
  return (
    <Table.Pagination
      count={count}
      pageSize={size}
      pageIndex={page.index}
      pageCount={last + 1}
      canPreviousPage={page.index > 0}
      canNextPage={page.index < last}
      previousPage={() => page.go(page.index - 1)}
      nextPage={() => page.go(page.index + 1)}
      translations={translations}
    />
  )
}
