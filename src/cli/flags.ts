/** The command line: what was asked for, or sentences that say what is wrong with it. */

import { join } from 'node:path'
import { accountFrom, checkBranch, countFrom, LONGEST_TIMEOUT } from '../action/inputs.ts'
import type { Edition, Release } from '../kinds/model/availability.ts'
import { releaseOf } from '../kinds/model/release.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import { type Asking, type Given, givenIn } from './flags-given.ts'
import { type Option, type OptionName, options, type VerbName, verbs } from './verbs.ts'

export interface Flags {
  readonly command: VerbName
  /** The run to undo; null for none, or another command. */
  readonly run: string | null
  readonly desired: string
  /** Address of Chatwoot, and the branch that pull requests are merged into; null where they are not given. */
  readonly url: string | null
  readonly branch: string | null
  /** The folder of the rule tests; null for the one beside the desired files. */
  readonly tests: string | null
  readonly account: number | null
  readonly ledger: string
  /** The branch that keeps it on GitHub. */
  readonly ledgerBranch: string
  readonly json: boolean
  /** The file of the report for a browser; null for none. */
  readonly html: string | null
  /** Where the findings go as SARIF; null for nowhere. */
  readonly sarif: string | null
  /** What the files are checked for besides; null for nothing. */
  readonly release: Release | null
  readonly yes: boolean
  /** Without looking at the server. */
  readonly isOffline: boolean
  /** Operations such as `delete inboxes/old`. */
  readonly allow: readonly string[]
  /** Seconds for one answer. */
  readonly timeout: number
  readonly maxRequests: number
  /** How many conversations a replay looks at. */
  readonly conversations: number
  /** What an export takes; empty for all kinds. */
  readonly kinds: readonly string[]
  readonly out: string
  readonly prune: boolean
  readonly onlyDeclared: boolean
  readonly terse: boolean
  /** What `pulumi stack export` wrote. */
  readonly fromPulumi: string | null
}

/** What is asked for by name, or a text that is to be printed. Throws a WorkflowError that says everything that is wrong. */
export function readFlags(args: readonly string[]): Flags | Asking {
  const given = givenIn(args)
  if ('asks' in given) return given
  const { verb, argument, values, has } = given
  const text = (name: OptionName) => values(name).at(-1) ?? (options[name] as Option).default ?? ''
  const problems: string[] = []
  const flags: Flags = {
    command: verb,
    run: argument,
    desired: text('desired'),
    url: text('url') || null,
    branch: text('branch') || null,
    tests: text('tests') || null,
    account: accountIn(given, problems),
    ledger: text('ledger'),
    ledgerBranch: text('ledger-branch'),
    json: has('json'),
    html: text('html') || null,
    sarif: text('sarif') || null,
    release: releaseIn(text('release'), text('edition'), problems),
    yes: has('yes'),
    isOffline: has('offline'),
    allow: values('allow'),
    timeout: countFrom(text('timeout'), '--timeout', problems, LONGEST_TIMEOUT),
    maxRequests: countFrom(text('max-requests'), '--max-requests', problems),
    conversations: countFrom(text('conversations'), '--conversations', problems, 250),
    kinds: kindsIn(values('kinds'), problems),
    out: text('out') || (verb === 'schema' ? join(text('desired'), '..', 'schema') : text('desired')),
    prune: has('prune'),
    onlyDeclared: has('only-declared'),
    terse: has('terse'),
    fromPulumi: text('from-pulumi') || null,
  }
  checkBranch(flags.ledgerBranch, problems, '--ledger-branch')
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'))
  return flags
}

/** What a verb does not take says nothing to it, in the environment either. */
function accountIn({ verb, values }: Given, problems: string[]): number | null {
  if (!verbs[verb].options.includes('account')) return null
  const [given] = values('account')
  return given === undefined
    ? accountFrom(process.env.CHATWOOT_ACCOUNT_ID?.trim() ?? '', problems, 'CHATWOOT_ACCOUNT_ID')
    : accountFrom(given, problems, '--account')
}

function releaseIn(version: string, edition: string, problems: string[]): Release | null {
  if (version === '' && edition === '') return null
  if (version !== '' && releaseOf(version) === null)
    problems.push(`--release takes a release of Chatwoot such as 4.8.0, not ${JSON.stringify(version)}.`)
  if (edition !== '' && !isEdition(edition))
    problems.push(`--edition is community or enterprise, not ${JSON.stringify(edition)}.`)
  return { version: version || null, edition: isEdition(edition) ? edition : null, features: null }
}

function isEdition(text: string): text is Edition {
  return text === 'community' || text === 'enterprise'
}

function kindsIn(lists: readonly string[], problems: string[]): readonly string[] {
  const names = lists.flatMap((list) => list.split(/[\s,]+/)).filter((name) => name !== '')
  if (lists.length > 0 && names.length === 0) problems.push('--kinds names no kind: --kinds labels,macros.')
  return names
}
