const { env } = process

/** An ordinary Medusa 1 store without Redis. The WeChat Pay options are the same as in Medusa 2. */
module.exports = {
  projectConfig: {
    database_url: env.DATABASE_URL,
    jwt_secret: env.JWT_SECRET,
    cookie_secret: env.COOKIE_SECRET,
    store_cors: env.STORE_CORS ?? 'http://localhost:8000',
    admin_cors: env.ADMIN_CORS ?? 'http://localhost:9000',
    ...JSON.parse(env.MEDUSA_PROJECT ?? '{}'),
  },
  plugins: [
    'medusa-fulfillment-manual',
    'medusa-payment-manual',
    {
      resolve: 'medusa-payment-wemine',
      options: {
        apiKey: env.WEMINE_API_KEY,
        apiSecret: env.WEMINE_API_SECRET,
        baseUrl: env.WEMINE_BASE_URL,
        backendUrl: env.BACKEND_URL,
        description: 'Harbour Tea',
        ...JSON.parse(env.WEMINE_OPTIONS ?? '{}'),
      },
    },
    ...JSON.parse(env.MORE_PLUGINS ?? '[]'),
  ],
}
