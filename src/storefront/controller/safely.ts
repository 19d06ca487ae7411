/** Calls code of the page. What it throws is reported, and stops nothing of ours. */
export function safely(call: () => void): void {
  try {
    call()
  } catch (error) {
    console.error(error)
  }
}
