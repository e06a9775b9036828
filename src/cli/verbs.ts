/** What the command line takes: each option, and each verb with the options that mean something to it. */
import { LEDGER_BRANCH } from '../github/names.ts'

export interface Option {
  /** What stands behind it; null for a switch. */
  readonly value: string | null
  readonly about: string
  readonly default?: string
  readonly isRepeatable?: true
  /** What it is of one verb, where that differs. */
  readonly of?: { readonly [name in VerbName]?: string }
}

export const options = {
  desired: { value: 'DIR', about: 'folder of the desired files', default: 'desired' },
  tests: { value: 'DIR', about: 'folder of the rule tests (tests, beside the one of --desired)' },
  account: { value: 'N', about: 'number of the account (CHATWOOT_ACCOUNT_ID, or "$account" in the files)' },
  ledger: { value: 'FILE', about: 'file that remembers what is managed', default: 'chatwoot-ledger.json' },
  'ledger-branch': { value: 'NAME', about: 'branch that keeps the ledger on GitHub', default: LEDGER_BRANCH },
  offline: {
    value: null,
    about: 'ask no server, and do without variables and secrets that are not set',
    of: {
      plan: 'ask no server: plan against what was applied last',
      validate: 'do without variables and secrets that are not set, as on a fork',
      schema: 'ask no server: leave out the names of the account',
      map: 'ask no server: map the files alone',
    },
  },
  release: { value: '4.8.0', about: 'say what a Chatwoot of this release would not take' },
  edition: { value: 'community', about: 'say what Chatwoot of this edition (community or enterprise) would not take' },
  sarif: { value: 'FILE', about: 'write the findings as SARIF as well, for GitHub code scanning' },
  json: { value: null, about: 'print JSON' },
  html: { value: 'FILE', about: 'also write a report to be opened in a browser' },
  yes: { value: null, about: 'do it without asking' },
  allow: {
    value: "'delete inboxes/old'",
    about: 'approve an operation that a guard blocks; may be repeated',
    isRepeatable: true,
  },
  timeout: { value: 'SECONDS', about: 'how long to wait for one answer of Chatwoot', default: '30' },
  'max-requests': {
    value: 'N',
    about: 'stop after so many requests to Chatwoot, repeated ones included',
    default: '1000',
  },
  conversations: { value: 'N', about: 'replay on so many of the latest conversations, at most 250', default: '100' },
  out: {
    value: 'DIR',
    about: 'folder to write to (the one of --desired; schema: the folder "schema" beside it)',
    of: {
      schema: 'folder to write to (the folder "schema" beside the one of --desired)',
      export: 'folder to write to (the one of --desired)',
      migrate: 'folder to write to (the one of --desired)',
    },
  },
  kinds: { value: 'a,b', about: 'these kinds only', isRepeatable: true },
  'only-declared': { value: null, about: 'add nothing that the files do not declare yet' },
  terse: { value: null, about: 'leave out of what is added what Chatwoot gives by itself; it is not managed then' },
  prune: { value: null, about: 'take out of the files what is gone from the server' },
  url: { value: 'URL', about: 'address of Chatwoot (CHATWOOT_API_URL)' },
  branch: { value: 'NAME', about: 'branch that pull requests are merged into (what git says, or main)' },
  'from-pulumi': { value: 'FILE', about: 'what pulumi stack export wrote' },
} as const satisfies { readonly [name: string]: Option }

export type OptionName = keyof typeof options
export type VerbName =
  | 'plan'
  | 'apply'
  | 'drift'
  | 'undo'
  | 'validate'
  | 'schema'
  | 'test'
  | 'replay'
  | 'map'
  | 'doctor'
  | 'export'
  | 'migrate'
  | 'init'

export interface Verb {
  readonly about: string
  /** Another name for it. */
  readonly alias?: string
  /** What may stand behind it. */
  readonly argument?: string
  readonly options: readonly OptionName[]
  readonly exitCodes: string
}

const PLACES = ['desired', 'account', 'ledger'] as const
const LIMITS = ['timeout', 'max-requests'] as const

export const verbs: { readonly [name in VerbName]: Verb } = {
  init: {
    about: 'set up a repository: ask what is needed, export the account, write the workflow, say what is left to do',
    options: ['url', ...PLACES, 'branch', 'yes', ...LIMITS],
    exitCodes: '0 it is set up, 2 an answer is missing or was no, 1 an error',
  },
  plan: {
    about: 'show what would change on the server',
    alias: 'preview',
    options: [...PLACES, 'offline', 'allow', ...LIMITS, 'json', 'html', 'sarif'],
    exitCodes: '0 nothing to change, 2 there are changes, 1 an error or a guard that blocks',
  },
  apply: {
    about: 'show what would change, ask, and do it',
    alias: 'up',
    options: [...PLACES, 'yes', 'allow', ...LIMITS, 'json', 'html'],
    exitCodes: '0 everything is applied, 2 the answer was no, 1 an error or a guard that blocks',
  },
  drift: {
    about: 'show what was changed in Chatwoot since the last apply',
    options: [...PLACES, 'allow', ...LIMITS, 'json', 'html'],
    exitCodes: '0 no drift, 2 drift, 1 an error',
  },
  undo: {
    about: 'show what would take back a run, ask, and do it; without RUN list the latest runs',
    argument: 'RUN',
    options: [...PLACES, 'yes', 'allow', ...LIMITS, 'json', 'html'],
    exitCodes: '0 undone or nothing to undo, 2 the answer was no, 1 an error or nothing of it can be undone',
  },
  validate: {
    about: 'check the files alone, without any request',
    options: ['desired', 'offline', 'release', 'edition', 'sarif', 'json'],
    exitCodes: '0 no errors, 2 that release or edition would not take all of it, 1 errors',
  },
  schema: {
    about: 'write JSON Schemas for your editor, with the names of this account',
    options: [...PLACES, 'offline', 'out', ...LIMITS],
    exitCodes: '0 they are written, 1 an error',
  },
  test: {
    about: 'play the rule tests, without any request: which rules run, and what they do',
    options: ['desired', 'tests', 'json'],
    exitCodes: '0 no test fails, 1 a test fails or a file is wrong',
  },
  replay: {
    about: 'say on how many of the latest conversations each changed rule acts now, and would act then',
    options: [...PLACES, 'conversations', 'allow', ...LIMITS, 'json'],
    exitCodes: '0 said, 1 an error',
  },
  map: {
    about:
      'draw where conversations go in the whole account, as Mermaid or JSON, and what the files would change of it',
    options: [...PLACES, 'offline', 'allow', ...LIMITS, 'json'],
    exitCodes: '0 drawn, 1 an error',
  },
  doctor: {
    about: 'check server, token, files, ledger and GitHub, and say what to fix',
    options: [...PLACES, 'ledger-branch', 'json'],
    exitCodes: '0 no problems found, 1 something must be fixed',
  },
  export: {
    about: 'write what the account holds into the files; what they say already stays as it is',
    options: [...PLACES, 'out', 'kinds', 'only-declared', 'terse', 'prune', 'allow', ...LIMITS, 'json'],
    exitCodes: '0 the files are written, 1 an error, and nothing was written',
  },
  migrate: {
    about: 'make files and a ledger from a Pulumi stack',
    options: ['from-pulumi', ...PLACES, 'out', ...LIMITS, 'json'],
    exitCodes: '0 a plan of the files is empty, 2 Pulumi state differs from the server, 1 an error',
  },
}

export const verbNames = Object.keys(verbs) as VerbName[]

/** The verb of a word, which may be its other name. */
export function verbNamed(word: string): VerbName | null {
  return verbNames.find((name) => name === word || verbs[name].alias === word) ?? null
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

/** `plan`, `plan and apply`, `plan, apply and drift`. */
export function listed(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}
