const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A piece of HTML that needs no more escaping. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | Html[]

/** Template tag: every value is escaped, unless it came out of this tag itself. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  const written = parts.map((part, i) => part + (i < values.length ? write(values[i]!) : ''))
  return new Html(written.join(''))
}

function write(value: Value): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(write).join('')
  return String(value).replace(/[&<>"']/g, (character) => entities[character]!)
}
