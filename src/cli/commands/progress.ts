/**
 * What is under way, on the error stream of somebody who watches: a line that changes while something is waited for, and a
 * line that stays for each operation. Nothing at all where nobody watches.
 */
import { type Action, type Change, type Outcome, subjectOf } from '../../plan/model/plan.ts'
import type { Progress } from '../../plan/progress.ts'
import type { Secrets } from '../../redact/secrets.ts'
import { cut, oneLine } from '../../render/safe.ts'

export interface Screen {
  write(text: string): void
  /** Taken out before anything is shortened: half a secret is found by nobody. */
  readonly secrets: Secrets
  readonly columns: () => number
  /** Whether a line can be taken back; a dumb terminal has only lines that stay. */
  readonly canErase: boolean
}

export interface Shown extends Progress {
  /** Takes away the line that changes, before anything else is written. */
  clear(): void
}

const WORDS: { readonly [action in Action]: readonly [during: string, after: string] } = {
  create: ['creating', 'created'],
  update: ['updating', 'updated'],
  delete: ['deleting', 'deleted'],
  adopt: ['importing', 'imported'],
  forget: ['forgetting', 'no longer managed'],
}

/** Carriage return, and erase to the end of the line. */
const ERASE = '\r\u001b[K'
/** Milliseconds after which it is said how long something takes. */
const LONG = 5000
const PRINTED = 'what is printed'

export function progressOn({ write, secrets, columns, canErase }: Screen, now: () => number): Shown {
  let current = ''
  let since = 0
  let clock: NodeJS.Timeout | undefined

  function draw(): void {
    const seconds = Math.floor((now() - since) / 1000)
    const text = `${current}${seconds * 1000 < LONG ? '' : ` ${seconds} s`}`
    write(`${ERASE}${text.slice(0, Math.max(20, columns() - 1))}`)
  }

  function show(text: string): void {
    if (!canErase) return
    if (clock === undefined) {
      since = now()
      clock = setInterval(draw, 1000).unref()
    }
    current = text
    draw()
  }

  function clear(): void {
    if (clock === undefined) return
    clearInterval(clock)
    clock = undefined
    write(ERASE)
  }

  /** What is under way, by `kind/key`: the line that each begins with. */
  const underWay = new Map<string, string>()
  let requests = 0

  /** Names one of them; the others are counted. */
  function operations(): string | null {
    const [first, ...others] = underWay.values()
    return first === undefined ? null : `${first}${others.length === 0 ? '' : ` and ${others.length} more`}`
  }

  return {
    clear,
    asked() {
      requests += 1
      show(operations() ?? `Asking Chatwoot… ${requests} ${requests === 1 ? 'request' : 'requests'}`)
    },
    waits(milliseconds) {
      if (milliseconds < 1000) return
      show(
        `${operations() ?? ''} Chatwoot is busy or out of reach; trying again in ${Math.ceil(milliseconds / 1000)} s`.trim(),
      )
    },
    begins(change: Change) {
      clear()
      const name = nameOf(secrets.quoted({ kind: change.kind, key: change.key }, PRINTED))
      underWay.set(subjectOf(change), `${name}: ${WORDS[change.action][0]}…`)
      show(operations()!)
    },
    ended(done: Outcome) {
      const outcome = secrets.quoted(done, PRINTED)
      clear()
      write(`${underWay.get(subjectOf(done)) ?? `${nameOf(outcome)}:`} ${resultOf(outcome)}\n`)
      underWay.delete(subjectOf(done))
      const others = operations()
      if (others !== null) show(others)
    },
  }
}

function nameOf(of: Pick<Change, 'kind' | 'key'>): string {
  return oneLine(cut(subjectOf(of), 100))
}

function resultOf({ action, state, reason }: Outcome): string {
  if (state === 'applied') return WORDS[action][1]
  return `${state}${reason === null ? '' : `: ${oneLine(cut(reason, 300))}`}`
}
