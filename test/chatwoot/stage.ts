/** One double, one ledger in memory and runs in process, with time that passes only where a run waits. */

import { setTimeout as pause } from 'node:timers/promises'
import { openChatwoot } from '../../src/chatwoot/client.ts'
import { carryOut, type Done } from '../../src/engine/carry-out.ts'
import { type Look, look } from '../../src/engine/engine.ts'
import type { Engine } from '../../src/engine/sides.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import type { Ledger, Receipt } from '../../src/plan/model/ledger.ts'
import type { Watched } from '../../src/plan/progress.ts'
import { type Double, type Options, startDouble } from '../double/server.ts'
import { engineWith } from '../engine.ts'

export const AT = '2026-11-27T12:00:00Z'

export interface Stage {
  readonly double: Double
  /** Milliseconds that were waited; time in which several wait counts once. */
  readonly waited: number
  ledger: Ledger | null
  readonly receipts: Receipt[]
  /** Called after each wait with all that was waited. */
  onWait: (waited: number) => unknown
  with<Value>(desired: Desired, use: (engine: Engine) => Promise<Value>): Promise<Value>
  look(desired: Desired): Promise<Look>
  /** Looks, calls `then`, and carries out. */
  apply(desired: Desired, then?: () => unknown, watched?: Watched): Promise<Done>
  /** Requests since this was last asked, as `POST labels`. */
  requests(): string[]
  close(): Promise<void>
}

export async function openStage(options: Options = {}, timeout = 1000): Promise<Stage> {
  const double = await startDouble(options)
  let seen = 0
  let waited = 0
  const stage: Stage = {
    double,
    get waited() {
      return waited
    },
    ledger: null,
    receipts: [],
    onWait: () => undefined,
    async with(desired, use) {
      let now = Date.parse(AT)
      const chatwoot = await openChatwoot({
        url: double.url,
        token: 'admin-token',
        account: 2,
        environment: {},
        timeout,
        now: () => now,
        random: () => 0.5,
        sleep: async (milliseconds) => {
          const ends = now + milliseconds
          // Answers that are on their way arrive before time passes; whoever waits because of them waits at the same time.
          for (let tries = 0; tries < 20 && double.requests.some(({ status }) => status === null); tries++)
            await pause(5)
          await pause(5)
          waited += Math.max(0, ends - now)
          now = Math.max(now, ends)
          await stage.onWait(waited)
        },
      })
      const store = {
        read: async () => stage.ledger,
        write: async (_: number, change: (ledger: Ledger | null) => Ledger, receipt: Receipt) => {
          stage.ledger = change(stage.ledger)
          stage.receipts.push(receipt)
        },
        receipt: async (_: number, run: string) => stage.receipts.find((one) => one.run === run) ?? null,
        receipts: async () => stage.receipts.map(({ run }) => run),
      }
      const engine = engineWith({ desired, store, chatwoot, now: new Date(AT), clock: () => 0 })
      return await use(engine).finally(() => chatwoot.close())
    },
    look: (desired) => stage.with(desired, (engine) => look(engine)),
    apply: (desired, then = () => undefined, watched = {}) =>
      stage.with(desired, async (quiet) => {
        const engine = { ...quiet, ...watched }
        const its = await look(engine)
        await then()
        const run = String(stage.receipts.length + 1)
        return carryOut(engine, its, { mode: 'apply', commit: null, actor: null, run, at: AT })
      }),
    requests() {
      const fresh = double.requests
        .slice(seen)
        .map(({ method, path }) => `${method} ${path.replace(/^\/api\/v1\/(accounts\/2\/)?/, '')}`)
      seen = double.requests.length
      return fresh
    },
    close: () => double.close(),
  }
  return stage
}

/** As many times as there are equal ones in a row: `['GET labels × 3']`. */
export function counted(requests: readonly string[]): string[] {
  const runs: { of: string; times: number }[] = []
  for (const of of requests) {
    if (runs.at(-1)?.of === of) runs.at(-1)!.times += 1
    else runs.push({ of, times: 1 })
  }
  return runs.map(({ of, times }) => (times === 1 ? of : `${of} × ${times}`))
}
