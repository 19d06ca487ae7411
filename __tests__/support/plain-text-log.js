/**
 * Loaded into a store before anything else (NODE_OPTIONS=--require): what its logger writes as JSON is printed as plain text, as
 * many loggers do, so that a line break in a message begins a line. Medusa's own plain text comes with its development mode
 * only, in which Medusa 2 prints every statement as well.
 */
const write = process.stdout.write.bind(process.stdout)

process.stdout.write = (chunk, ...rest) => write(typeof chunk === 'string' ? plain(chunk) : chunk, ...rest)

function plain(chunk) {
  try {
    const { level, message } = JSON.parse(chunk)
    return level && typeof message === 'string' ? `${level}: ${message}\n` : chunk
  } catch {
    return chunk
  }
}
