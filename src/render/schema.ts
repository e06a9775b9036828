/** What the command says of the schemas that it has written. */
import { many } from './counts.ts'
import { said } from './safe.ts'

export interface Written {
  /** The folders as they were given, and the way from the first to the schema of its files. */
  readonly desired: string
  readonly out: string
  readonly path: string
  /** How many names there are, by kind; null where nobody knows all. */
  readonly names: ReadonlyMap<string, number | null>
}

export function schemaText({ desired, out, path, names }: Written): string {
  const known = [...names].flatMap(([kind, count]) => (count ? [`${many(count, 'name')} of ${kind}`] : []))
  const open = [...names].flatMap(([kind, count]) => (count === null ? [kind] : []))
  const lines = [
    `Written: ${out}/desired.json and ${out}/rule-tests.json.`,
    ...(known.length === 0 ? [] : [`References may say what there is: ${known.join(', ')}.`]),
    ...(open.length === 0 ? [] : [`Only offered, because not all of them are known: ${open.join(', ')}.`]),
    '',
    `Begin each file in ${desired} with "$schema": ${JSON.stringify(path)}, or tell your editor once (docs/editor.md).`,
    'Run it again when names have changed.',
  ]
  return `${said(lines.join('\n'))}\n`
}
