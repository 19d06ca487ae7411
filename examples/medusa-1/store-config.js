const { env } = process

/** The configuration of an ordinary Medusa 1 store that takes WeChat Pay: to copy, as a `medusa-config.js`. */
module.exports = {
  projectConfig: {
    database_url: env.DATABASE_URL,
    jwt_secret: env.JWT_SECRET,
    cookie_secret: env.COOKIE_SECRET,
    store_cors: env.STORE_CORS ?? 'http://localhost:8000',
    admin_cors: env.ADMIN_CORS ?? 'http://localhost:9000',
    // redis_url: env.REDIS_URL, // in production
  },
  plugins: [
    'medusa-fulfillment-manual',
    'medusa-payment-manual',
    {
      resolve: 'medusa-payment-wemine',
      options: {
        apiKey: env.WEMINE_API_KEY,
        apiSecret: env.WEMINE_API_SECRET,
        baseUrl: env.WEMINE_BASE_URL, // the sandbox; not set in production
        backendUrl: env.BACKEND_URL, // https://api.your-store.com
        description: 'Harbour Tea',
      },
    },
  ],
}
