import { Button, Container, Heading, Input, Label, Text, toast } from '@medusajs/ui'
import { useId, useState } from 'react'
import type { Sum } from '../../contract/admin'
import type { AccountTotals, BookDifference } from '../../contract/totals'
import { useTotals } from '../api/hooks'
import { download, type RequestError } from '../api/request'
import { Choice } from '../parts/choice'
import { Empty, Loaded } from '../parts/notice'
import { Part, Row } from '../parts/rows'
import { useWords } from '../show/use-words'
import { HONG_KONG, todayIn, zones } from '../show/zones'

/** What was taken and refunded on one day, where Medusa's books say otherwise, and the same as a file. */
export function DayTotals() {
  const { t, failure } = useWords()
  const [time_zone, setZone] = useState(HONG_KONG)
  const [date, setDate] = useState(() => todayIn(HONG_KONG, new Date()))
  const id = useId()
  const answer = useTotals({ date, time_zone })
  const save = () =>
    download('wemine/payments-csv', { date, time_zone }, `wechat-pay-${date}.csv`).catch(
      (error: RequestError) => toast.error(failure(error)),
    )
  return (
    <>
      <Container className="flex flex-wrap items-end gap-4">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={id} size="xsmall">
            {t('totals.day')}
          </Label>
          <Input
            id={id}
            type="date"
            size="small"
            required
            value={date}
            onChange={(event) => event.target.value && setDate(event.target.value)}
          />
        </div>
        <Choice
          label={t('totals.zone')}
          value={time_zone}
          options={zones().map((zone) => [zone, zone])}
          onChange={setZone}
        />
        <Button size="small" variant="secondary" onClick={save}>
          {t('totals.csv')}
        </Button>
      </Container>
      <Loaded answer={answer}>
        {({ totals, differences, difference_count }) => (
          <>
            {totals.length === 0 && (
              <Container className="p-0">
                <Empty>{t('totals.none')}</Empty>
              </Container>
            )}
            {totals.map((row) => (
              <Account key={`${row.provider_id} ${row.fee_type}`} row={row} />
            ))}
            {totals.length > 0 && <Differences differences={differences} count={difference_count} />}
          </>
        )}
      </Loaded>
    </>
  )
}

/** What became of the money taken, in the order shown, and the word for each. */
const BECAME = [
  ['captured', 'totals.became.captured'],
  ['auto_refunded', 'totals.became.auto_refunded'],
  ['open', 'totals.became.open'],
  ['in_review', 'state.exception'],
  ['closed', 'state.decided'],
] as const

function Account({ row }: { row: AccountTotals }) {
  const { t, money } = useWords()
  const amount = (fee: number) => money(fee, row.fee_type, row.decimals)
  const sum = ({ count, fee }: Sum) =>
    `${amount(fee)} (${t(count === 1 ? 'totals.once' : 'totals.times', { times: count })})`
  const became = BECAME.filter(([name]) => row.became[name].count > 0)
  return (
    <Container className="divide-y p-0" data-totals={row.provider_id}>
      <div className="px-6 py-4">
        <Heading level="h2">
          {row.provider_id}, {row.fee_type}
        </Heading>
      </div>
      <Row name={t('totals.taken')}>{sum(row.taken)}</Row>
      <Row name={t('totals.refunded')}>{sum(row.refunded)}</Row>
      <Row name={t('totals.auto_refunded')}>{sum(row.auto_refunded)}</Row>
      {row.in_doubt.count > 0 && <Row name={t('totals.in_doubt')}>{sum(row.in_doubt)}</Row>}
      <Row name={t('totals.net')}>
        <strong>{amount(row.net)}</strong>
      </Row>
      {became.length > 0 && (
        <Part title={t('totals.became.title')}>
          {became.map(([name, word]) => (
            <Text key={name} size="small" className="text-ui-fg-subtle">
              {t('pair', { name: t(word), value: sum(row.became[name]) })}
            </Text>
          ))}
        </Part>
      )}
      <Part title={t('totals.medusa.title')}>
        {row.medusa.map(({ currency, decimals, captured, refunded }) => (
          <Text key={currency} size="small" className="text-ui-fg-subtle">
            {t('totals.medusa.books', {
              captured: money(captured, currency, decimals),
              refunded: money(refunded, currency, decimals),
            })}
          </Text>
        ))}
      </Part>
    </Container>
  )
}

function Differences({ differences, count }: { differences: BookDifference[]; count: number }) {
  const { t, money } = useWords()
  return (
    <Container className="divide-y p-0" data-differences={count}>
      <div className="px-6 py-4">
        <Heading level="h2">{t('totals.difference.title')}</Heading>
      </div>
      {count === 0 && <Empty>{t('totals.difference.none')}</Empty>}
      {differences.map((one) => (
        <Row
          key={`${one.out_trade_no} ${one.kind}`}
          name={one.display_id ? t('order_number', { number: one.display_id }) : one.out_trade_no}
        >
          {t(`totals.difference.${one.kind}`, {
            wechat: money(
              one.kind.startsWith('refund') ? one.ledger.refunded : one.ledger.captured,
              one.currency,
              one.decimals,
            ),
            medusa: money(
              one.kind.startsWith('refund') ? one.medusa.refunded : one.medusa.captured,
              one.currency,
              one.decimals,
            ),
          })}
        </Row>
      ))}
      {count > differences.length && <Empty>{t('totals.difference.more', { count })}</Empty>}
    </Container>
  )
}
