/**
 * Preloaded into every child process with `--require`: when the parent is gone, however it went, the pipe to
 * this process's standard input closes, and the child stops too instead of holding its port for ever.
 */
process.stdin.once('end', stop)
process.stdin.once('error', stop)
process.stdin.resume()
process.stdin.unref?.()

function stop() {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 10_000).unref()
}
