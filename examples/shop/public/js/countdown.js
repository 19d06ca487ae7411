/**
 * Counts down to a moment of the server's clock, once a second.
 *
 * @param {string} until ISO 8601
 * @param {(left: string) => void} show is told the time left as `1:59:03`, or '' when it is over
 * @returns {{ correct: (now: string) => void, stop: () => void }} `correct` tells what the server's clock says,
 *   since a shopper's own may be wrong
 */
export function countdown(until, show) {
  let ahead = 0
  const tick = () => show(clock(Date.parse(until) - (Date.now() + ahead)))
  const timer = setInterval(tick, 1000)
  tick()
  return {
    correct: (now) => {
      ahead = Date.parse(now) - Date.now()
    },
    stop: () => clearInterval(timer),
  }
}

function clock(ms) {
  if (ms <= 0) return ''
  const seconds = Math.floor(ms / 1000)
  const two = (number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
