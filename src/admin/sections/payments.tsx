import { Container, Drawer, Table } from '@medusajs/ui'
import { useSearchParams } from 'react-router-dom'
import type { AdminPayment } from '../../contract/admin'
import { usePayment, usePayments } from '../api/hooks'
import { Actions } from '../parts/actions'
import { Facts, OrderLink } from '../parts/facts'
import { Empty, Loaded } from '../parts/notice'
import { Pages, usePage } from '../parts/pages'
import { Refunds } from '../parts/refunds'
import { Status } from '../parts/status'
import { Timeline } from '../parts/timeline'
import { useWords } from '../show/use-words'
import { browserZone } from '../show/zones'
import { Filters } from './filters'

const PAGE = 20
const FILTERS = ['q', 'state', 'from', 'to', 'provider_id'] as const

/** Every payment, newest first, with search and filters, which are kept in the address. */
export function Payments() {
  const { t } = useWords()
  const page = usePage(PAGE)
  const [search, setSearch] = useSearchParams()
  const filter = Object.fromEntries(FILTERS.map((name) => [name, search.get(name) ?? '']))
  const zone = filter.from || filter.to ? { time_zone: browserZone() } : {}
  const answer = usePayments({ ...filter, ...zone, limit: `${PAGE}`, offset: `${page.offset}` })
  const apply = (values: Record<string, string>) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      next.delete('page')
      for (const [name, value] of Object.entries(values))
        if (value) next.set(name, value)
        else next.delete(name)
      return next
    })
  const isFiltered = FILTERS.some((name) => filter[name])
  return (
    <Container className="divide-y p-0">
      <Filters filter={filter} apply={apply} names={FILTERS} />
      <Loaded answer={answer}>
        {({ payments, count, is_more }) =>
          payments.length === 0 ? (
            <>
              <Empty>{t(isFiltered ? 'payments.none_found' : 'payments.none')}</Empty>
              {page.index > 0 && <Pages page={page} size={PAGE} count={count} />}
            </>
          ) : (
            <>
              <List payments={payments} open={(number) => apply({ payment: number })} />
              {is_more && <Empty>{t('payments.more', { count })}</Empty>}
              <Pages page={page} size={PAGE} count={count} />
            </>
          )
        }
      </Loaded>
      {search.get('payment') && (
        <OnePayment number={search.get('payment') ?? ''} close={() => apply({ payment: '' })} />
      )}
    </Container>
  )
}

const COLUMNS = ['column.number', 'column.opened', 'column.status', 'fact.amount', 'fact.order']

function List({ payments, open }: { payments: AdminPayment[]; open: (number: string) => void }) {
  const { t, when, money } = useWords()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((name) => (
              <Table.HeaderCell key={name}>{t(name)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {payments.map((payment) => (
            <Table.Row key={payment.out_trade_no}>
              <Table.Cell>
                <button
                  type="button"
                  className="text-ui-fg-base underline hover:text-ui-fg-subtle"
                  onClick={() => open(payment.out_trade_no)}
                >
                  {payment.out_trade_no}
                </button>
              </Table.Cell>
              <Table.Cell className="text-nowrap">{when(payment.created_at)}</Table.Cell>
              <Table.Cell>
                <Status payment={payment} />
              </Table.Cell>
              <Table.Cell className="text-nowrap">
                {money(payment.cart_amount, payment.cart_currency, payment.decimals.cart)}
              </Table.Cell>
              <Table.Cell>
                <OrderLink payment={payment} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/** As Medusa UI places it by classes for wide windows; Medusa 1's admin has no styles for those. */
const BESIDE = { right: '0.5rem', maxWidth: 'min(560px, calc(100% - 1rem))' }

/** All that is known of one payment, beside the list. */
function OnePayment({ number, close }: { number: string; close: () => void }) {
  const { t } = useWords()
  const answer = usePayment(number)
  return (
    <Drawer open onOpenChange={(open) => open || close()}>
      <Drawer.Content style={BESIDE}>
        <Drawer.Header>
          <Drawer.Title>{t('payments.one')}</Drawer.Title>
          <Drawer.Description>{number}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="divide-y overflow-y-auto p-0">
          <Loaded answer={answer}>
            {(details) => (
              <>
                <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
                  <Status payment={details.payment} />
                  <Actions details={details} />
                </div>
                <Facts details={details} withOrder />
                <Refunds payment={details.payment} refunds={details.refunds} />
                <Timeline payment={details.payment} entries={details.timeline} />
              </>
            )}
          </Loaded>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
