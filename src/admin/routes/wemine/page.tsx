import { CreditCard } from '@medusajs/icons'
import { Badge, Heading, Tabs } from '@medusajs/ui'
import { useSearchParams } from 'react-router-dom'
import { useExceptions } from '../../api/hooks'
import { page } from '../../extension'
import { TestAlert, TestBadge } from '../../parts/test-mode'
import { HealthSection, Warnings } from '../../sections/health'
import { Payments } from '../../sections/payments'
import { Review } from '../../sections/review'
import { DayTotals } from '../../sections/totals'
import { useWords } from '../../show/use-words'

/** What stands in the menu. */
export const config = page({ label: 'menu', icon: CreditCard, translationNs: 'wemine' })

/** The path of the page. */
export const handle = { breadcrumb: () => <Name /> }

function Name() {
  return useWords().t('menu')
}

const TABS = ['review', 'payments', 'totals', 'health'] as const

/** The page "WeChat Pay": what needs review first, then every payment, the totals of a day, and the health. */
export default function WeChatPay() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const tab = TABS.find((name) => name === search.get('tab')) ?? 'review'
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex items-center gap-x-2 px-6 pt-4">
        <Heading>{t('menu')}</Heading>
        <TestBadge />
      </div>
      <TestAlert />
      <Warnings />
      <Tabs value={tab} onValueChange={(to) => setSearch(to === 'review' ? {} : { tab: to })}>
        <Tabs.List className="flex-wrap px-6">
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`tab.${name}`)}
              {name === 'review' && <ToReview />}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={tab} className="flex flex-col gap-y-3 pt-3">
          {tab === 'review' && <Review />}
          {tab === 'payments' && <Payments />}
          {tab === 'totals' && <DayTotals />}
          {tab === 'health' && <HealthSection />}
        </Tabs.Content>
      </Tabs>
    </div>
  )
}

/** How many need review. */
function ToReview() {
  const { data } = useExceptions(10, 0)
  return data && data.count > 0 ? (
    <Badge size="2xsmall" color="red" className="ml-2">
      {data.count}
    </Badge>
  ) : null
}
