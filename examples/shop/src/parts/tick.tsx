export function Tick() {
  return (
    <svg className="tick" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 12.500l4.500 4.500L19 7.500" />
    </svg>
  )
}
