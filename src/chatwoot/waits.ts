/**
 * The waits of one run, of all its requests together: time in which several wait counts once. While Chatwoot asks to be
 * left alone (429) nobody asks it anything: its limit is for all requests, and those that come too early count as well.
 */
export interface Waits {
  /** Milliseconds waited so far. */
  spent(): number
  /** Waits for one request; the others go on. */
  wait(milliseconds: number): Promise<void>
  /** Waits, and so does all that is about to be sent. Of several at once the longest holds. */
  holdAll(milliseconds: number): Promise<void>
  /** Ends when nothing holds requests back: at once, most of the time. */
  free(): Promise<void>
}

interface Hold {
  /** Milliseconds, as `now` counts them. */
  readonly ends: number
  readonly over: Promise<void>
}

/** `tell` hears of each wait. */
export function openWaits(
  sleep: (milliseconds: number) => Promise<unknown>,
  now: () => number,
  tell: (milliseconds: number) => void,
): Waits {
  let waiting = 0
  /** Until when somebody waits, while somebody does. */
  let until = 0
  let planned = 0
  let hold: Hold | null = null
  const left = () => (waiting === 0 ? 0 : Math.max(0, until - now()))

  async function wait(milliseconds: number): Promise<void> {
    const more = Math.max(0, milliseconds - left())
    planned += more
    until = now() + left() + more
    waiting += 1
    tell(milliseconds)
    await sleep(milliseconds)
    waiting -= 1
  }

  async function free(): Promise<void> {
    while (hold !== null) await hold.over
  }

  return {
    spent: () => planned - left(),
    wait,
    free,
    holdAll: async (milliseconds) => {
      const ends = now() + milliseconds
      if (hold === null || hold.ends < ends) {
        const mine: Hold = {
          ends,
          over: wait(milliseconds).then(() => {
            if (hold === mine) hold = null
          }),
        }
        hold = mine
      }
      await free()
    },
  }
}
