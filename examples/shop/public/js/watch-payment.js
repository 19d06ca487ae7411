import { storeApi } from './store-api.js'

const pause = 2000
/** After one of these nothing more happens by itself. */
const last = ['placed', 'expired', 'failed', 'returned']

/**
 * Asks what became of a payment, every 2 s and whenever the shopper comes back to the page, until it is over.
 *
 * @param {string} out_trade_no
 * @param {(payment: object | undefined) => void} tell each answer; undefined when the store could not be asked
 * @returns {() => void} stops it
 */
export function watchPayment(out_trade_no, tell) {
  let timer
  let stopped = false
  let asking = false

  async function ask() {
    clearTimeout(timer)
    if (stopped || asking) return
    asking = true
    const payment = await storeApi(`/wemine/payments/${out_trade_no}`).then(
      (said) => said.payment,
      () => undefined,
    )
    asking = false
    if (stopped) return
    tell(payment)
    if (last.includes(payment?.status)) stop()
    else timer = setTimeout(ask, pause)
  }
  const back = () => {
    if (!document.hidden) ask()
  }
  function stop() {
    stopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', back)
  }

  document.addEventListener('visibilitychange', back)
  ask()
  return stop
}
