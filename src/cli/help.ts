/** What `--help` prints, of the whole command and of one verb. Made from the tables in `verbs.ts`. */
import manifest from '../../package.json' with { type: 'json' }
import type { Asking } from './flags-given.ts'
import { type Option, type OptionName, options, type VerbName, verbNames, verbs } from './verbs.ts'

const ENVIRONMENT = `The server and its token come from the environment: CHATWOOT_API_URL, CHATWOOT_API_KEY.
Variables and secrets of the files: CHATWOOT_VAR_NAME, CHATWOOT_SECRET_NAME.`
const OF_GITHUB = 'The doctor also checks GitHub: GITHUB_TOKEN, GITHUB_REPOSITORY (owner/name), GITHUB_API_URL.'

export function textFor({ asks, verb }: Asking): string {
  if (asks === 'version') return `${manifest.version}\n`
  return verb === null ? general() : ofVerb(verb)
}

function general(): string {
  const commands = verbNames.map((name): Row => {
    const { alias, argument, about } = verbs[name]
    return [`${name}${alias === undefined ? '' : `, ${alias}`}${argument === undefined ? '' : ` [${argument}]`}`, about]
  })
  const all = (Object.keys(options) as OptionName[]).map((name): Row => {
    const takers = verbNames.filter((verb) => verbs[verb].options.includes(name))
    const [left, about] = row(name)
    return [left, takers.length > 4 ? about : `${takers.join(', ')}: ${about}`]
  })
  return [
    'Usage: chatwoot-as-code COMMAND [options]',
    `Commands\n${table(commands)}`,
    `Options (chatwoot-as-code COMMAND --help lists those of one command)\n${table([...all, ...COMMON])}`,
    `${ENVIRONMENT}\n${OF_GITHUB}`,
    `Exit code: 0 nothing to change (after apply: everything is applied), 2 there are changes or drift, 1 an error.\n`,
  ].join('\n\n')
}

function ofVerb(name: VerbName): string {
  const { about, alias, argument, options: its, exitCodes } = verbs[name]
  const sentence = `${about.charAt(0).toUpperCase()}${about.slice(1)}.`
  return [
    `Usage: chatwoot-as-code ${name}${argument === undefined ? '' : ` [${argument}]`} [options]`,
    `${sentence}${alias === undefined ? '' : ` Also called ${alias}.`}`,
    `Options\n${table([...its.map((one) => row(one, name)), COMMON[0]!])}`,
    ...(name === 'validate' || name === 'test' ? [ENVIRONMENT.split('\n')[1]!] : [ENVIRONMENT]),
    ...(name === 'doctor' ? [OF_GITHUB] : []),
    `Exit code: ${exitCodes}.\n`,
  ].join('\n\n')
}

type Row = readonly [left: string, right: string]

const COMMON: readonly Row[] = [
  ['-h, --help', 'print this'],
  ['-V, --version', 'print the version'],
]

function row(name: OptionName, verb?: VerbName): Row {
  const { value, about, of = {}, default: usual }: Option = options[name]
  const its = (verb && of[verb]) ?? about
  return [`--${name}${value === null ? '' : ` ${value}`}`, `${its}${usual === undefined ? '' : ` (${usual})`}`]
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
