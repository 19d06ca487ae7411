/** What this shop was started with: the store's address and publishable key, the region, the sandbox. */
export const settings = await (await fetch('/settings.json')).json()
