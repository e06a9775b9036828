/**
 * Ctrl-C, and a terminal that is closed, while something is applied: the operations under way are finished and remembered,
 * the rest is not begun. A second one ends at once; the ledger does not know then what was done.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export async function stoppable<Result>(
  complain: (line: string) => void,
  run: (stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController()
  const heard = () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
    complain(
      'Stopping after the operations under way. Ctrl-C again stops at once, and the ledger misses what was done.',
    )
  }
  for (const signal of SIGNALS) process.on(signal, heard)
  try {
    return await run(stop.signal)
  } finally {
    for (const signal of SIGNALS) process.off(signal, heard)
  }
}
