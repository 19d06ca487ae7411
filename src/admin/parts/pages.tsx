import { Table } from '@medusajs/ui'
import { useSearchParams } from 'react-router-dom'
import { useWords } from '../show/use-words'

/** A page of a list, kept in the address as `page` (from 1). */
export function usePage(size: number) {
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('page') ?? 1)
  const index = Number.isInteger(asked) && asked > 0 ? asked - 1 : 0
  const go = (to: number) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      if (to === 0) next.delete('page')
      else next.set('page', `${to + 1}`)
      return next
    })
  return { index, offset: index * size, go }
}

/** The way through the pages, with how many rows there are in all. */
export function Pages(props: { page: ReturnType<typeof usePage>; size: number; count: number }) {
  const { page, size, count } = props
  const { t } = useWords()
  const pages = Math.max(1, Math.ceil(count / size))
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
      pageCount={pages}
      canPreviousPage={page.index > 0}
      canNextPage={page.index + 1 < pages}
      previousPage={() => page.go(page.index - 1)}
      nextPage={() => page.go(page.index + 1)}
      translations={translations}
    />
  )
}
