/** `npm run e2e`: the suite against a real Chatwoot, or against the double where the environment names none. */
import { parseArgs } from 'node:util'
import { secretsIn } from '../src/engine/given.ts'
import { accessIn } from '../src/engine/open.ts'
import { sentenceOf, WorkflowError } from '../src/plan/model/errors.ts'
import { measured } from '../test/double/releases.ts'
import { startDouble } from '../test/double/server.ts'
import { adminToken } from '../test/double/states.ts'
import type { Server } from './account.ts'
import { runSuite } from './suite.ts'
import { type Case, sumOf } from './tally.ts'

const HELP = `Usage: npm run e2e -- [--account-is-disposable] [--invite] [--every-release]

Creates, changes, edits by hand, re-syncs, exports and deletes one of every kind in a Chatwoot account, and cleans up.

  CHATWOOT_API_URL, CHATWOOT_API_KEY, CHATWOOT_ACCOUNT_ID   the server, an administrator's token, the account.
                             Without all three the suite starts the double of the tests and runs against that.
  --account-is-disposable    go on although the account holds something (what it holds is not touched)
  --invite                   add people as well. Chatwoot sends each an invitation by e-mail, here to example.com;
                             without it the token's own user stands for people, and kinds of people are skipped.
  --every-release            the double as ${measured.join(', ')}, both editions, one after the other

All names begin with e2e-, or hold it. Ctrl-C stops after the step that is under way and cleans up; a second one stops at
once. Exit code: 0 nothing failed, 1 something did, 2 it did not begin,
130 interrupted.`

const secrets = secretsIn(process.env, (sentence) => console.error(sentence))
const stop = new AbortController()
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130)
  console.error('Stopping after this step, and cleaning up. Ctrl-C again stops at once and leaves what is there.')
  stop.abort()
})
process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        invite: { type: 'boolean', default: false },
        'account-is-disposable': { type: 'boolean', default: false },
        'every-release': { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.log(HELP)
      return 0
    }
    const cases: Case[] = []
    for (const start of values['every-release'] ? doubles() : [() => serverFrom(process.env)]) {
      if (stop.signal.aborted) break
      cases.push(...(await casesOf(await start(), values)))
    }
    console.log(`\n${sumOf(cases)}`)
    return stop.signal.aborted ? 130 : cases.some(({ state }) => state === 'failed') ? 1 : 0
  } catch (error) {
    const isUsage = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
    const sentence = isUsage ? `${(error as Error).message}\n\n${HELP}` : sentenceOf(error)
    console.error(sentence ?? error)
    return 2
  }
}

/** `close` is null for a server that is not ours. */
interface Started {
  readonly server: Server
  readonly close: (() => unknown) | null
}

async function casesOf(
  { server, close }: Started,
  values: { readonly invite: boolean; readonly 'account-is-disposable': boolean },
): Promise<Case[]> {
  const isDouble = close !== null
  try {
    return await runSuite({
      server,
      environment: process.env,
      isDisposable: values['account-is-disposable'] || isDouble,
      invites: values.invite || isDouble,
      stop: stop.signal,
      print: (line) => console.log(secrets.hide(line, 'what is printed')),
    })
  } finally {
    await close?.()
  }
}

/** The double as every measured release, of both editions. */
function doubles(): (() => Promise<Started>)[] {
  return measured.flatMap((version) =>
    (['oss', 'ee'] as const).map((edition) => async () => {
      console.log(`\n${version}, ${edition === 'ee' ? 'enterprise' : 'community'} edition`)
      return startedDouble({ edition, installation: { version } })
    }),
  )
}

async function startedDouble(options: Parameters<typeof startDouble>[0] = {}): Promise<Started> {
  const double = await startDouble({ state: 'fresh', ...options })
  return { server: { url: double.url, token: adminToken, account: 2 }, close: () => double.close() }
}

async function serverFrom(environment: NodeJS.ProcessEnv): Promise<Started> {
  const { CHATWOOT_API_URL, CHATWOOT_API_KEY, CHATWOOT_ACCOUNT_ID: account } = environment
  if (!CHATWOOT_API_URL && !CHATWOOT_API_KEY && !account) {
    console.log('No CHATWOOT_API_URL in the environment: the double of the tests is started, and tried instead.')
    return startedDouble()
  }
  if (!/^[1-9]\d*$/.test(account ?? ''))
    throw new WorkflowError('Set the environment variable CHATWOOT_ACCOUNT_ID, the number of the account to try.')
  return { server: { ...accessIn(environment), account: Number(account) }, close: null }
}
