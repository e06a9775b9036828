/** An engine for tests and faults that work in process: what a case does not care about is filled in. */

import { readServer } from '../src/chatwoot/server.ts'
import type { Engine } from '../src/engine/sides.ts'
import { Secrets } from '../src/redact/secrets.ts'

export function engineWith(its: Pick<Engine, 'desired' | 'store' | 'chatwoot'> & Partial<Engine>): Engine {
  return {
    account: 2,
    reveal: (text) => text,
    bytesOf: () => null,
    secrets: new Secrets(),
    allowed: new Set(),
    folder: 'desired',
    isThere: () => true,
    now: new Date(),
    clock: () => performance.now(),
    server: () => readServer(its.chatwoot.reader()),
    ...its,
  }
}
