import type { Page } from 'playwright-core'

/** The least width of a QR code in CSS pixels: more than 5 for each module of a payment's code, its quiet zone included. */
const LEAST_CODE = 240
/** The least height of what is pressed with a finger. */
const LEAST_TARGET = 44

/**
 * What is wrong with the page's layout at each of these widths, in text as it is and of twice the size (WCAG 1.4.4): what
 * sticks out or is cut, a QR code that is too small, a button that a finger misses. A sentence each; empty when all is well.
 */
export async function layoutFaults(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const percent of [100, 200]) {
      const found = await page.evaluate(measure, { percent, LEAST_CODE, LEAST_TARGET })
      faults.push(...found.map((fault) => `${fault} at ${width} px, text ${percent} %`))
    }
  }
  return faults
}

/** Runs in the page. A stylesheet that a script makes is let in by any policy. */
function measure(given: { percent: number; LEAST_CODE: number; LEAST_TARGET: number }): string[] {
  const style = new CSSStyleSheet()
  style.replaceSync(`html { font-size: ${given.percent}% }`)
  document.adoptedStyleSheets = [style]
  const faults: string[] = []
  const named = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`
  const main = document.querySelector('main') as Element

  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
  for (const element of main.querySelectorAll(':not(svg *)')) {
    if (!element.checkVisibility()) continue
    const box = element.getBoundingClientRect()
    const parent = element.parentElement as Element
    const around = parent.getBoundingClientRect()
    const { paddingLeft, paddingRight } = getComputedStyle(parent)
    const left = around.left + Number.parseFloat(paddingLeft) - 1
    const right = around.right - Number.parseFloat(paddingRight) + 1
    // A part of a line is in its paragraph's box, which is looked at itself.
    const isInline = getComputedStyle(element).display === 'inline'
    if (!isInline && (box.left < left || box.right > right || box.bottom > around.bottom + 1))
      faults.push(`${named(element)} sticks out of ${named(parent)}`)
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${named(element)} is not all on the screen`)
    const cuts = getComputedStyle(element).overflowX !== 'visible'
    if (cuts && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight))
      faults.push(`${named(element)} cuts what is in it`)
  }

  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    // The box that the text has to stay in: the nearest that is not merely part of a line.
    let box = text.parentElement as Element
    if (!text.data.trim() || box.closest('svg, style, script, noscript')) continue
    while (getComputedStyle(box).display === 'inline') box = box.parentElement as Element
    const edges = box.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(text)
    const lines = [...range.getClientRects()]
    if (!lines.length || lines.some(({ left, right }) => left < edges.left - 1 || right > edges.right + 1))
      faults.push(`"${text.data.trim().slice(0, 40)}" is not all in ${named(box)}`)
  }

  for (const code of main.querySelectorAll('svg[role="img"]')) {
    const { width, height } = code.getBoundingClientRect()
    if (width < given.LEAST_CODE || Math.abs(width - height) > 1)
      faults.push(`the QR code is ${width} × ${height} px`)
  }
  for (const button of main.querySelectorAll('button, a[class]:not(.wemine-link)')) {
    const { height } = button.getBoundingClientRect()
    if (height < given.LEAST_TARGET) faults.push(`${named(button)} is ${height} px high`)
  }
  document.adoptedStyleSheets = []
  return faults
}

/**
 * What the keyboard alone does not reach, or reaches in another order than it stands on the page, or without a ring that is
 * all to be seen.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  const all = page.locator('main').locator('button, a')
  // The tab key goes on from what was focused last: from the top of the page, whatever was pressed before.
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  for (const one of await all.all()) {
    await page.keyboard.press('Tab')
    const fault = await one.evaluate((element) => {
      if (element !== document.activeElement) return 'is not what the tab key leads to'
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element)
      if (outlineStyle === 'none') return 'has no ring'
      const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
      const box = element.getBoundingClientRect()
      const around = (element.closest('.wemine') ?? document.documentElement).getBoundingClientRect()
      const isWhole = box.left - ring >= around.left && box.right + ring <= around.right
      return isWhole && box.bottom + ring <= around.bottom ? undefined : 'has a ring that is cut'
    })
    if (fault) faults.push(`"${await one.textContent()}" ${fault}`)
  }
  return faults
}
