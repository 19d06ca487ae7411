const { defineConfig, loadEnv } = require('@medusajs/framework/utils')
const { distributed } = require('./distributed')

loadEnv(process.env.NODE_ENV ?? 'development', process.cwd())

const { env } = process

/** The WeChat Pay instance `hk`: Medusa knows it as the payment provider `pp_wemine_hk`. */
const wechatPay = {
  resolve: 'medusa-payment-wemine/providers/wemine',
  id: 'hk',
  options: {
    apiKey: env.WEMINE_API_KEY,
    apiSecret: env.WEMINE_API_SECRET,
    baseUrl: env.WEMINE_BASE_URL,
    backendUrl: env.BACKEND_URL,
    description: 'Harbour Tea',
    ...JSON.parse(env.WEMINE_OPTIONS ?? '{}'),
  },
}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL && { redisUrl: env.REDIS_URL }),
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: env.STORE_CORS ?? 'http://localhost:8000',
      adminCors: env.ADMIN_CORS ?? 'http://localhost:9000',
      authCors: env.AUTH_CORS ?? 'http://localhost:8000,http://localhost:9000',
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: { disable: env.DISABLE_ADMIN === 'true' },
  plugins: [{ resolve: 'medusa-payment-wemine', options: {} }],
  modules: [
    { resolve: '@medusajs/medusa/payment', options: { providers: [wechatPay] } },
    ...distributed(env),
  ],
})
