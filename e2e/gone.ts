/** What is deleted, and what a run leaves behind: looked for by the mark in its name, whatever a ledger says. */
import { setTimeout as pause } from 'node:timers/promises'
import { Addresses } from '../src/chatwoot/addresses.ts'
import { openChatwoot, type Reader, type Writer } from '../src/chatwoot/client.ts'
import { listEverywhere } from '../src/chatwoot/listing.ts'
import { remove } from '../src/chatwoot/write.ts'
import type { Environment } from '../src/engine/environment.ts'
import { kinds } from '../src/kinds/index.ts'
import type { Kind } from '../src/kinds/model/kind.ts'
import { PlainError } from '../src/plan/model/errors.ts'
import type { Account, Server } from './account.ts'
import { Failure } from './desk.ts'
import { wordsOf } from './resources.ts'

/** What the server does in the background it has done by then, in milliseconds. */
const PATIENCE = 60_000

/** Waits for a deletion that the server does later. Throws a Failure when it is still there in the end. */
export async function mustBeGone(reader: Reader, kind: Kind, id: number): Promise<void> {
  const end = Date.now() + (kind.safety.deletion.when === 'later' ? PATIENCE : 0)
  for (let wait = 50; await isThere(reader, kind, id); wait = Math.min(2 * wait, 2000)) {
    if (Date.now() >= end) {
      const time = kind.safety.deletion.when === 'later' ? ` ${PATIENCE / 1000} seconds` : ''
      throw new Failure(`${kind.name} ${id} is still there${time} after its deletion; do the background jobs run?`)
    }
    await pause(wait)
  }
}

async function isThere(reader: Reader, kind: Kind, id: number): Promise<boolean> {
  return (await listEverywhere(reader, kind)).some(({ at }) => at.id === id)
}

/**
 * Deletes everything with the mark in its name, and what an account has once and did not have before; what could not be
 * removed comes back, with ids and reasons.
 */
export async function cleanUp(
  server: Server,
  environment: Environment,
  mark: string,
  { absent, live }: Pick<Account, 'absent' | 'live'>,
): Promise<string[]> {
  const chatwoot = await openChatwoot({ ...server, environment })
  const writer = chatwoot.writer()
  const left: string[] = []
  // What refers to others comes last in the registry, and goes first. What lies over others goes with them.
  const mine = kinds
    .filter(({ name, endpoint }) => endpoint.over === null && endpoint.remove !== null && !absent.has(name))
    .toReversed()
  try {
    for (const kind of mine) left.push(...(await cleaned(writer, kind, mark, live[kind.name]?.length === 0)))
  } finally {
    await chatwoot.close()
  }
  return left
}

async function cleaned(writer: Writer, kind: Kind, mark: string, wasNone: boolean): Promise<string[]> {
  const left: string[] = []
  try {
    for (const { raw, at } of await listEverywhere(writer, kind)) {
      const fields = kind.requests.fromLive(raw)
      const isMarked = wordsOf(kind).some((name) => String(fields[name]).includes(mark))
      if (!isMarked && !(kind.endpoint.isSingle && wasNone)) continue
      const { id } = at
      const addresses = new Addresses()
      addresses.add(kind.name, at)
      await attempt(`${kind.name} ${id}`, async () => {
        await remove({ writer, addresses }, kind, id)
        await mustBeGone(writer, kind, id)
      })
    }
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    left.push(`${kind.name} named ${mark}…, if there are any: ${error.message}`)
  }
  return left

  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof PlainError)) throw error
      left.push(`${what}: ${error.message}`)
    }
  }
}
