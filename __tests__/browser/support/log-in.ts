import type { Page } from 'playwright-core'

interface Login {
  /** Origin of the store. */
  store: string
  admin: { email: string; password: string }
}

/** Logs in to Medusa's admin by its own form. */
export async function logIn(page: Page, { store, admin }: Login): Promise<void> {
  await page.goto(`${store}/app/login`)
  await page.locator('input[type="email"], input[name="email"]').fill(admin.email)
  await page.locator('input[type="password"]').fill(admin.password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(/\/app\/(?!login)/)
}
