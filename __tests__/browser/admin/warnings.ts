import { until } from '../../support/http'
import { seriousFaults } from '../support/accessibility'
import { type AdminWorld, loggedIn, openTab } from '../support/admin-pages'
import { paidOrder } from '../support/admin-store'
import { linesOf } from '../support/read-totals'

/** As if the job had run last nine minutes ago, whatever it writes. */
const STOP = `
  create function stopped_job() returns trigger language plpgsql as
    $$ begin new.last_run_at := now() - interval '9 minutes'; return new; end $$;
  create trigger stopped_job before insert or update on wemine_account for each row execute function stopped_job();
  update wemine_account set last_run_at = last_run_at`
const START = 'drop trigger stopped_job on wemine_account; drop function stopped_job'

/** What a merchant is told without asking. */
export function warnings(world: AdminWorld): void {
  test('a job that stopped: a warning on every tab, and on Health the error with what to do', async () => {
    const { store } = world
    await paidOrder(store)
    const page = await loggedIn(world)
    await store.sql.raw(STOP)
    try {
      await openTab(world, page, 'payments')
      const warning = page.locator('[data-warning="job_stopped"]')
      await warning
        .getByText(
          /^The job that looks after payments stopped at .+\. Start the store, and look at its log\./,
        )
        .waitFor()
      await page.getByRole('tab', { name: 'Health' }).click()
      await page.getByText(/^Stopped, last at /).waitFor()
      const errors = page.locator('[data-errors]')
      await errors.getByRole('heading', { name: 'Errors, and what to do' }).waitFor()
      const lines = await linesOf(errors)
      const [message, action] = lines.slice(lines.indexOf('job_not_running') + 1)
      expect(message).toMatch(/^the job that looks at payments has not run for 9 minutes/)
      expect(action).toMatch(/^Start a process with workerMode/)
      // Above the accounts, and nothing else than errors.
      const { findings } = (await store.admin('GET', '/admin/wemine/health')).body.health
      const wrong = findings.filter(({ level }: { level: string }) => level === 'error')
      expect(lines).toHaveLength(1 + 3 * wrong.length)
      expect(await page.locator('[data-errors] ~ [data-account]').count()).toBe(2)
      expect(await seriousFaults(page, 'main')).toEqual([])
      await world.browser.picture(page, 'admin-health-job-stopped')
    } finally {
      await store.sql.raw(START)
    }
    await until('the job to run', async () => {
      await page.reload()
      await page.getByText(/^(Runs|Stopped), last at /).waitFor()
      return (await page.getByText(/^Runs, last at /).count()) === 1
    })
    expect(await page.locator('[data-warning="job_stopped"]').count()).toBe(0)
    expect(await page.getByText('job_not_running').count()).toBe(0)
    await page.context().close()
  })

  test('an order is marked as a test only if it was paid through a test account', async () => {
    const { store } = world
    const paid = { test: await paidOrder(store, 'pp_wemine_mo'), real: await paidOrder(store) }
    const page = await loggedIn(world)
    await page.route('**/admin/wemine/health', async (route) => {
      const response = await route.fetch()
      const json = await response.json()
      for (const account of json.health.accounts) account.is_test = account.provider_id === 'pp_wemine_mo'
      await route.fulfill({ response, json })
    })
    const badges = async ({ order, number }: (typeof paid)['real']) => {
      const health = page.waitForResponse('**/admin/wemine/health')
      await page.goto(`${store.url}/app/orders/${order.id}`)
      await health
      const section = page.locator('[data-wemine="order"]')
      await section.getByText(number, { exact: true }).waitFor()
      await page.waitForLoadState('networkidle')
      return section.getByText('TEST MODE').count()
    }
    expect(await badges(paid.real)).toBe(0)
    expect(await badges(paid.test)).toBe(1)
    await page.context().close()
  })
}
