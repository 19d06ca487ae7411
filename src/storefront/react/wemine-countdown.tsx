import { usePanel } from './panel-context'

/** How long it can be paid. Not read out every second: a screen reader finds it when it is asked. */
export function WemineCountdown({ className }: { className?: string }) {
  const { snapshot, words } = usePanel()
  const { state, seconds_left } = snapshot
  if (state !== 'waiting' || !seconds_left) return null
  const time = clock(seconds_left)
  return (
    // The server's rendering is some seconds old when the page comes to life.
    <p className={className} role="timer" suppressHydrationWarning>
      {words.time_left.replace('{time}', time)}
    </p>
  )
}

function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
