/**
 * Stops whatever was started, the last first: on Ctrl-C and other signals, and when a part of it dies by itself.
 * @param {(line: string) => void} say
 */
export function stopper(say) {
  const stops = []
  let stopping

  async function stopAll(code) {
    while (stops.length > 0) {
      try {
        await stops.pop()()
      } catch (error) {
        say(error.message)
      }
    }
    process.exit(code)
  }
  /** Ends the process when all has stopped. @param {number} code its exit code */
  const stop = (code) => {
    stopping ??= stopAll(code)
    return stopping
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait; the children notice that this process is gone.
      if (stopping) process.exit(1)
      say('\nStopping …')
      stop(0)
    })
  }
  return {
    stop,
    /** @param {() => Promise<unknown>} work how to stop what was just started */
    onStop: (work) => stops.push(work),
    /** @param {string} name @param {import('./child.js').Child} child */
    watch: (name, child) =>
      child.exited.then(({ code, signal }) => {
        if (stopping) return
        say(
          `\n${name} has stopped by itself (${signal ?? code}):\n${child.logs().trimEnd().split('\n').slice(-15).join('\n')}`,
        )
        stop(1)
      }),
  }
}
