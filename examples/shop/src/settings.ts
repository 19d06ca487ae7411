/** What the shop is told when it is started. */
interface Settings {
  /** Origin of the Medusa backend. */
  storeUrl: string
  publishableKey: string
  regionId: string
  /** The payment provider that shoppers pay with. */
  providerId: string
  /** Origin of the gateway's sandbox: only a demonstration has one. */
  sandboxUrl: string
}

/** Elsewhere these are variables of the build. */
export const settings = (await (await fetch('/settings.json')).json()) as Settings
