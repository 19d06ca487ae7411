import { source } from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  id: string
  impact: string
  nodes: { html: string }[]
}

/**
 * What axe finds serious or critical on the page as it is, a sentence each.
 * @param within only in the elements of this selector, one of which has to be there
 */
export async function seriousFaults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source)
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run: (within: string) => Promise<{ violations: unknown[] }> }
    }
    return (await axe.run(selector)).violations as Violation[]
  }, within)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
}
