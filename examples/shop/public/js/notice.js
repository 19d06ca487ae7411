const place = document.querySelector('#notice')

/** Tells the shopper something that went wrong, at the top of the page; '' takes it away. */
export function notice(text) {
  place.textContent = text
  if (text) place.scrollIntoView({ block: 'nearest' })
}

/** Runs what a button does: one at a time, and an error becomes a notice. */
export async function attempt(button, work) {
  notice('')
  if (button) button.disabled = true
  try {
    return await work()
  } catch (error) {
    notice(error.message)
  } finally {
    if (button) button.disabled = false
  }
}
