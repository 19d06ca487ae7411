/**
 * The environment of every command of the example store: this process's own without what npm and jest put
 * there, then the store's, then `env`. The WeChat Pay options are a sandbox's unless `env` says otherwise.
 *
 * @param {{ databaseUrl: string, port?: number, env?: Record<string, string | undefined> }} options
 * @returns {NodeJS.ProcessEnv}
 */
function storeEnvironment({ databaseUrl, port = 9000, env = {} }) {
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _jest, ...inherited } = process.env
  return {
    ...Object.fromEntries(Object.entries(inherited).filter(([key]) => !/^(npm_|INIT_CWD$)/.test(key))),
    NODE_ENV: 'production',
    MEDUSA_DISABLE_TELEMETRY: '1',
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: `${port}`,
    BACKEND_URL: `http://127.0.0.1:${port}`,
    JWT_SECRET: 'example-jwt-secret',
    COOKIE_SECRET: 'example-cookie-secret',
    DISABLE_ADMIN: 'true',
    WEMINE_API_KEY: 'sandbox_key',
    WEMINE_API_SECRET: 'sandbox_secret',
    WEMINE_BASE_URL: 'http://127.0.0.1:4242/v1/',
    ...env,
  }
}

module.exports = { storeEnvironment }
