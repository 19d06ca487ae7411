const express = require(require.resolve('express', { paths: [process.cwd()] }))

/** Parses what belongs to others: body parsers without a path, as some plugins mount them. */
exports.default = () => {
  const router = express.Router()
  router.use(express.raw({ type: 'application/x-eaten-as-bytes' }))
  router.use(express.text({ type: 'application/x-eaten-as-text' }))
  return router
}
