/** The page of inputs, outputs, commands and exit codes, from `action.yml` and the command's own table. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Option, options, verbs } from '../src/cli/verbs.ts'

interface Described {
  readonly description: string
  readonly default?: string
  readonly deprecationMessage?: string
}

export function referencePage(actionFile: string): string {
  const { inputs, outputs } = parse(readFileSync(actionFile, 'utf8')) as {
    inputs: { [name: string]: Described }
    outputs: { [name: string]: Described }
  }
  const current = Object.entries(inputs).filter(([, { deprecationMessage }]) => deprecationMessage === undefined)
  const former = Object.entries(inputs).filter(([, { deprecationMessage }]) => deprecationMessage !== undefined)
  const parts = [
    '# Inputs, outputs, commands',
    'Made from `action.yml` and `src/cli/verbs.ts` by `npm run generate`.',
    '## Inputs of the action',
    table(
      ['input', 'what it is', 'default'],
      current.map(([name, input]) => [`\`${name}\``, input.description, shown(input.default)]),
    ),
    ...(former.length === 0
      ? []
      : [
          `Former names go on working, with a warning: ${former.map(([name, input]) => `\`${name}\` is now \`${/called (\S+) now/.exec(input.deprecationMessage!)![1]}\``).join(', ')}.`,
        ]),
    '## Outputs of the action',
    table(
      ['output', 'what it is'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
    'Every output is set however a run ends; empty where nothing is known.',
    '## Commands',
    ...Object.entries(verbs).map(([name, { about, alias, argument, options: taken, exitCodes }]) =>
      [
        `### ${name}`,
        `\`chatwoot-as-code ${name}${argument === undefined ? '' : ` [${argument}]`}\`${alias === undefined ? '' : ` (also \`${alias}\`)`}: ${about}.`,
        `Options: ${taken.map((one) => `\`--${one}\``).join(', ')}.`,
        `Exit code: ${exitCodes}.`,
      ].join('\n\n'),
    ),
    '## Options of the command',
    table(
      ['option', 'what it is', 'default'],
      Object.entries(options).map(([name, option]: [string, Option]) => [
        `\`--${name}${option.value === null ? '' : ` ${option.value}`}\``,
        option.about,
        shown(option.default),
      ]),
    ),
    'Address, token and account come from `CHATWOOT_API_URL`, `CHATWOOT_API_KEY` and `CHATWOOT_ACCOUNT_ID`.',
  ]
  return `${parts.join('\n\n')}\n`
}

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
