/** What the command line says, checked; nothing is read or asked here. */
import { parseArgs } from 'node:util'
import { Problem } from './problem.ts'

export const HELP = `Usage: npm run record -- --url URL --scenario NAME... (--out DIR | --compare DIR) [options]

Sends the requests of scenarios to a Chatwoot, and records what it answers or compares that with a recording.

  --url URL             the address of the Chatwoot, as its FRONTEND_URL says it
  --scenario NAME...    which scenarios: prefixes such as "labels" or "labels/basics", or "all" for every scenario
                        that starts from an empty account
  --out DIR             write the recordings to DIR, one file a scenario
  --compare DIR         compare with the recordings in DIR, such as test/recordings/4.15.1-ee
  --env FILE            who is who, as JSON: {"account": 2, "other_account": 1, "tokens": {"admin": "...", "agent": "..."},
                        "users": {"admin": 1, "rajiv": 2, "mia": 3}} and further names that scenarios use.
                        Without it, CHATWOOT_ACCOUNT_ID and CHATWOOT_API_KEY name the account and its administrator
  --scenarios DIR       where the scenarios are; record/scenarios unless given
  --skip PREFIX         leave these scenarios out; may be given several times
  --no-wait             skip pauses, for a server that finishes background jobs at once
  --yes                 do not ask before the first request that writes
  --account-is-disposable
                        go on although the account holds something

Scenarios create, change and delete records in the account, and send requests that Chatwoot refuses. Each deletes what it
created. Use an account made for this: an account that holds anything besides the users of the env file is refused.
Ctrl-C stops after the scenario that is running; a second one stops at once. Exit code: 0 recorded or equal,
1 something differs, 2 nothing was recorded or the run ended early, 130 interrupted.`

export interface Options {
  readonly url: string
  readonly chosen: readonly string[]
  readonly skipped: readonly string[]
  readonly out: string | null
  readonly compare: string | null
  readonly env: string | null
  readonly scenarios: string | null
  readonly waits: boolean
  readonly isSure: boolean
  readonly isDisposable: boolean
}

/** Null when help is asked for. Throws a Problem that says what to write instead. */
export function parseOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args)
  if (values.help) return null
  const chosen = [...(values.scenario ?? []), ...positionals]
  if (values.url === undefined) throw new Problem('Add --url URL, the address of the Chatwoot to record.')
  if (chosen.length === 0) throw new Problem('Add --scenario NAME, such as "--scenario labels", or "--scenario all".')
  if (values.out === undefined && values.compare === undefined)
    throw new Problem('Add --out DIR to record, or --compare DIR to compare with a recording.')
  return {
    url: addressOf(values.url),
    chosen,
    skipped: values.skip ?? [],
    out: values.out ?? null,
    compare: values.compare ?? null,
    env: values.env ?? null,
    scenarios: values.scenarios ?? null,
    waits: values['no-wait'] !== true,
    isSure: values.yes === true,
    isDisposable: values['account-is-disposable'] === true,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        url: { type: 'string' },
        scenario: { type: 'string', multiple: true },
        out: { type: 'string' },
        compare: { type: 'string' },
        env: { type: 'string' },
        scenarios: { type: 'string' },
        skip: { type: 'string', multiple: true },
        'no-wait': { type: 'boolean' },
        yes: { type: 'boolean' },
        'account-is-disposable': { type: 'boolean' },
      },
    })
  } catch (error) {
    const [sentence] = (error as Error).message.split('\n')
    throw new Problem(`${sentence!.replace(/\.? To specify.*$/, '')}. See npm run record -- --help.`)
  }
}

/** Without a slash at the end. */
function addressOf(text: string): string {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Problem(`--url ${text} is not an address that begins with http:// or https://.`)
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new Problem('--url must hold neither a user, a query nor a fragment, only the address of the Chatwoot.')
  return text.replace(/\/+$/, '')
}
