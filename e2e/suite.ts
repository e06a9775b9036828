/** The suite: the life of every kind that the server has, one after the other, and the account as it was in the end. */
import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import type { Reader } from '../src/chatwoot/client.ts'
import type { Environment } from '../src/engine/environment.ts'
import { kindNamed, kinds } from '../src/kinds/index.ts'
import type { Fields, Kind } from '../src/kinds/model/kind.ts'
import { naturalKeyOf } from '../src/plan/match/locate.ts'
import { sentenceOf, WorkflowError } from '../src/plan/model/errors.ts'
import { type Account, differences, holdingsOf, isAlwaysThere, type Server, survey, withReader } from './account.ts'
import { type Desk, Failure, openDesk } from './desk.ts'
import { cleanUp } from './gone.ts'
import { lifeOf, type Step } from './life.ts'
import { KEY, type Resources, resourcesFor, type StandIn } from './resources.ts'
import { type Case, linesOf } from './tally.ts'

export interface Told {
  readonly server: Server
  readonly environment: Environment
  /** The account may hold something: it is not looked at as anybody's. */
  readonly isDisposable: boolean
  /** People may be added, who are invited by e-mail. */
  readonly invites: boolean
  /** What is tried; all of them unless told. */
  readonly kinds?: readonly Kind[]
  /** Ends the suite after the step that is under way, and cleans up. */
  readonly stop: AbortSignal
  readonly print: (line: string) => void
}

/** Throws a WorkflowError for an account that holds something, a ServerError for one that cannot be read. */
export async function runSuite(told: Told): Promise<Case[]> {
  const { server, environment, print } = told
  return await withReader(server, environment, async (reader) => {
    const account = await survey(reader)
    const holdings = holdingsOf(account)
    if (holdings.length > 0 && !told.isDisposable)
      throw new WorkflowError(
        `Account ${server.account} of ${server.url} holds ${holdings.join(', ')}. Nothing was touched. Take an empty account, or say --account-is-disposable.`,
      )
    const mark = `e2e-${randomBytes(4).toString('hex')}`
    print(`Chatwoot ${account.version} at ${server.url}, account ${server.account}; all names of this run hold ${mark}`)
    const cases: Case[] = []
    const show = (kind: string, its: readonly Case[]) => {
      cases.push(...its)
      for (const line of linesOf(kind, its)) print(line)
    }
    for (const [index, kind] of (told.kinds ?? kinds).entries())
      if (!told.stop.aborted) show(kind.name, await casesOf(told, account, reader, kind, `${mark}-${index + 1}`))
    if (told.stop.aborted) show('the rest', [skipped('the rest', 'what was not reached', 'the run was interrupted')])
    show('account', [await caseOf('account', asBefore(account, reader))])
    return cases
  })
}

async function casesOf(told: Told, account: Account, reader: Reader, kind: Kind, mark: string): Promise<Case[]> {
  const { server, environment } = told
  const resources = resourcesFor(kind, mark, standInsOf(told, account))
  const reason = whyNot(kind, resources, account, told.invites)
  if (reason !== null) return [skipped(kind.name, 'everything', reason)]
  const desk = await openDesk(server, environment)
  const cases: Case[] = []
  try {
    for await (const step of lifeOf(kind, resources, desk, { server, reader, release: account.release })) {
      cases.push(await caseOf(kind.name, step))
      if (cases.at(-1)!.state !== 'failed' && !told.stop.aborted) continue
      cases.push(skipped(kind.name, `what comes after "${step.name}"`, 'not reached'))
      break
    }
  } finally {
    if (isAlwaysThere(kind)) cases.push(await caseOf(kind.name, putBack(kind, account, desk)))
    desk.close()
    const left = await cleanUp(server, environment, mark, account)
    for (const what of left) cases.push({ kind: kind.name, name: 'clean-up', state: 'failed', reason: what })
  }
  return cases
}

/** What cannot be deleted gets the values that it had, also after a failure. */
function putBack(kind: Kind, { live }: Account, desk: Desk): Step {
  const name = 'is put back as it was'
  return { name, run: async () => void (await desk.apply({ [kind.name]: { [KEY]: live[kind.name]![0]!.fields } })) }
}

async function caseOf(kind: string, { name, run }: Step): Promise<Case> {
  try {
    const reason = await run()
    return reason === undefined ? { kind, name, state: 'passed', reason: null } : skipped(kind, name, reason)
  } catch (error) {
    // A mistake of ours is told with its stack, and what was made is cleaned up all the same.
    return { kind, name, state: 'failed', reason: sentenceOf(error) ?? inspect(error) }
  }
}

function skipped(kind: string, name: string, reason: string): Case {
  return { kind, name, state: 'skipped', reason }
}

/** Where nobody may be invited, the token's own user stands for all people. */
function standInsOf({ invites }: Told, { live, me }: Account): StandIn {
  return (name) => {
    const kind = kindNamed(name)
    const own = kind.safety.people === null || invites ? undefined : live[name]?.find(({ id }) => id === me)
    return own === undefined ? undefined : String(naturalKeyOf(kind, own))
  }
}

/** Why a kind cannot be tried here at all, or null. */
function whyNot(kind: Kind, resources: Resources, { absent }: Account, invites: boolean): string | null {
  if (absent.has(kind.name)) return absent.get(kind.name)!
  if (kind.safety.people !== null && !invites) return 'creating one sends an invitation by e-mail; say --invite'
  const needed = Object.keys(resources).find((name) => absent.has(name))
  if (needed !== undefined) return `it needs ${needed}: ${absent.get(needed)}`
  const all = Object.entries(resources).flatMap(([name, those]) =>
    Object.values(those).map((fields: Fields) => kindNamed(name).limits.cannotCreate(fields)),
  )
  return all.find((reason) => reason !== null) ?? null
}

function asBefore({ live }: Account, reader: Reader): Step {
  return {
    name: 'is as it was before',
    run: async () => {
      const wrong = differences(live, (await survey(reader)).live)
      if (wrong.length > 0) throw new Failure(wrong.join(', '))
      return undefined
    },
  }
}
