/** `schema`: JSON Schemas for an editor, with the names of this account. Writes nothing to Chatwoot. */
import { relative, sep } from 'node:path'
import { desiredJsonSchema } from '../../desired/json-schema.ts'
import type { NamesFor } from '../../desired/named.ts'
import { writeDesired } from '../../desired/write.ts'
import { namesOfFiles, readNames } from '../../engine/names.ts'
import { openFiles } from '../../engine/open.ts'
import { kinds } from '../../kinds/index.ts'
import { WorkflowError } from '../../plan/model/errors.ts'
import { jsonText } from '../../render/json.ts'
import { schemaText } from '../../render/schema.ts'
import { ruleTestsJsonSchema } from '../../rule-tests/json-schema.ts'
import type { Flags } from '../flags.ts'
import { withEngine } from './open.ts'
import type { Command, Terminal } from './terminal.ts'

export const schema: Command = async (flags, terminal) => {
  const { desired, out, isOffline } = flags
  if (!/^\.\.(\/|$)/.test(way(desired, out)))
    throw new WorkflowError(
      `Schemas must not lie in ${desired}: everything in it is read as configuration. Name a folder beside it with --out.`,
    )
  if (!isOffline)
    return withEngine(flags, terminal, async (engine) => written(flags, terminal, await readNames(engine)))
  return written(flags, terminal, namesOfFiles(openFiles(desired, process.env, terminal.secrets, true).desired))
}

function written({ desired, out }: Flags, { secrets, print }: Terminal, namesFor: NamesFor): number {
  const schemas = { desired: desiredJsonSchema(namesFor), 'rule-tests': ruleTestsJsonSchema() }
  const files = Object.entries(schemas).map(([name, its]) => {
    const text = jsonText(secrets.quoted(its, 'the schemas'))
    return [`${name}.json`, secrets.hide(text, 'the schemas')] as const
  })
  writeDesired(out, new Map(files))
  print(schemaText({ desired, out, path: `${way(desired, out)}/desired.json`, names: counted(namesFor) }))
  return 0
}

function counted(namesFor: NamesFor): Map<string, number | null> {
  const found = new Map<string, Set<string> | null>()
  for (const reference of kinds.flatMap(({ references }) => references)) {
    const { texts, isAll } = namesFor(reference)
    found.set(reference.to, isAll ? new Set([...(found.get(reference.to) ?? []), ...texts]) : null)
  }
  return new Map([...found].map(([kind, texts]) => [kind, texts?.size ?? null]))
}

function way(from: string, to: string): string {
  return relative(from, to).split(sep).join('/')
}
