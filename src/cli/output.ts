/** The two streams of a command, and what becomes of it when nobody reads them any more. */

/** A pipe, and a socket in its place, that nobody reads any more. */
const CLOSED = ['EPIPE', 'ECONNRESET']

/**
 * Who reads the output may stop (`plan | head`): that is no fault, and what is under way goes on to its end, above all an
 * apply. A disk that is full is one; it is said where that still can be.
 */
export function watchOutput(failed: (sentence: string) => void): void {
  for (const [stream, name] of [
    [process.stdout, 'The output'],
    [process.stderr, 'The error output'],
  ] as const) {
    stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      if (!CLOSED.includes(code)) failed(`${name} cannot be written (${code}).`)
    })
  }
}
