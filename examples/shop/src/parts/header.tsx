import { countOf } from '../cart'
import { useCart } from '../cart-context'
import { type Language, languages, useLanguage } from '../language'
import { Link, usePath } from '../router'
import { useTheme } from '../theme'

export function Header() {
  const { words } = useLanguage()
  const count = countOf(useCart().cart)
  const path = usePath()
  const link = (href: string, name: string) => (
    <Link href={href} aria-current={path === href ? 'page' : undefined}>
      {name}
    </Link>
  )
  return (
    <header className="top">
      <Link className="brand" href="/">
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <path d="M11 20h24c0 9-4 15-12 15s-12-6-12-15zM35 22c5-1 6 7-1.600 7.500M8 40c3-2 5-2 8 0s5 2 8 0 5-2 8 0 5 2 8 0M19 15c-2-3 2-4 0-7M26 15c-2-3 2-4 0-7" />
        </svg>
        <span>{words.shop}</span>
      </Link>
      <nav aria-label={words.navigation.label}>
        {link('/', words.navigation.teas)}
        <Link href="/cart" aria-current={path === '/cart' ? 'page' : undefined}>
          {words.navigation.cart} {count > 0 && <b id="cart-count">{count}</b>}
        </Link>
      </nav>
      <div className="tools">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

function LanguageSwitch() {
  const { language, choose, words } = useLanguage()
  return (
    <select
      id="language"
      aria-label={words.language}
      value={language}
      onChange={({ target }) => choose(target.value as Language)}
    >
      {Object.entries(languages).map(([name, own]) => (
        <option key={name} value={name} lang={name}>
          {own}
        </option>
      ))}
    </select>
  )
}

function ThemeSwitch() {
  const { theme, toggle } = useTheme()
  const { words } = useLanguage()
  return (
    <button id="theme" type="button" aria-label={words.dark} aria-pressed={theme === 'dark'} onClick={toggle}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8.500" fill="none" stroke="currentColor" strokeWidth="1.800" />
        <path d="M12 3.500a8.500 8.500 0 0 1 0 17z" fill="currentColor" />
      </svg>
    </button>
  )
}
