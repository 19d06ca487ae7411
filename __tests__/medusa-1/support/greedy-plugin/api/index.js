const express = require(require.resolve('express', { paths: [process.cwd()] }))

/** Parses what belongs to others: body parsers without a path, as some plugins mount them. */
exports.default = () => {
  const router = express.Router()
  router.use(express.raw({ type: 'application/x-eaten-as-bytes' }))
  router.use(express.text({ type: 'application/x-eaten-as-text' }))
  router.use(express.json({ type: 'application/x-eaten-as-json' }))
  router.use((req, res, next) => {
    if (req.get('content-type') !== 'application/x-eaten-and-kept') return next()
    const parse = express.raw({ type: 'application/x-eaten-and-kept' })
    parse(req, res, (error) => {
      req.rawBody = req.body
      req.body = {}
      next(error)
    })
  })
  return router
}
