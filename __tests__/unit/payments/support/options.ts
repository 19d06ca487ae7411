import { OptionsError, parseOptions } from '#payments/account/options'

/** What is required, and no more. */
export const least = { apiKey: 'live_key', apiSecret: 'live_secret', backendUrl: 'https://api.example.com' }

/** The lines of the message that boot stops with, one a fault. */
export function faultsOf(input: unknown): string[] {
  try {
    parseOptions(input)
  } catch (error) {
    expect(error).toBeInstanceOf(OptionsError)
    const [title, ...lines] = (error as Error).message.split('\n')
    expect(title).toBe('medusa-payment-wemine cannot start. Fix these options:')
    return lines.map((line) => line.replace(/^ {2}- /, ''))
  }
  throw new Error('no fault was found')
}

/** Those of options that are in order but for these. */
export const faulty = (more: object) => faultsOf({ ...least, ...more })
