/** What the admin's build puts in place of these names: where the backend is, and how its users are logged in. */
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: 'session' | 'jwt' | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

/** An answer that is no success, or none (`status` 0, `message` empty). `code` and `message` are the server's. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    message: string,
  ) {
    super(message)
  }
}

export type Query = Record<string, string | undefined>

/** The body of `GET /admin/path`. Parameters that are empty are left out. Throws a {@link RequestError}. */
export async function get<T>(path: string, query: Query = {}): Promise<T> {
  return (await (await send(path, query)).json()) as T
}

/** The body of `POST /admin/path`. Throws a {@link RequestError}. */
export async function post<T>(path: string, body: object): Promise<T> {
  return (await (await send(path, {}, JSON.stringify(body))).json()) as T
}

/** Has the browser save the answer of `GET /admin/path` as a file. Throws a {@link RequestError}. */
export async function download(path: string, query: Query, name: string): Promise<void> {
  const url = URL.createObjectURL(await (await send(path, query)).blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

async function send(path: string, query: Query, body?: string): Promise<Response> {
  const filled = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const search = filled.length > 0 ? `?${new URLSearchParams(filled)}` : ''
  const base = (__BACKEND_URL__ ?? '').replace(/\/$/, '')
  const response = await fetch(`${base}/admin/${path}${search}`, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: __AUTH_TYPE__ === 'jwt' ? 'omit' : 'include',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...token() },
    ...(body !== undefined && { body }),
  }).catch(() => {
    throw new RequestError(0, undefined, '')
  })
  if (response.ok) return response
  const said = (await response.json().catch(() => ({}))) as { code?: string; message?: string }
  throw new RequestError(
    response.status,
    said.code,
    said.message ?? `The backend answered ${response.status}.`,
  )
}

function token(): Record<string, string> {
  if (__AUTH_TYPE__ !== 'jwt') return {}
  const key = __JWT_TOKEN_STORAGE_KEY__ || 'medusa_auth_token'
  const kept = localStorage.getItem(key) ?? sessionStorage.getItem(key)
  return kept ? { authorization: `Bearer ${kept}` } : {}
}
