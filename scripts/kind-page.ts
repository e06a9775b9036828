/** The page of one kind, from its declaration. */
import * as z from 'zod/mini'
import type { Kind } from '../src/kinds/model/kind.ts'

type Schema = { readonly [name: string]: unknown }

export function kindPage(kind: Kind): string {
  const { properties } = z.toJSONSchema(kind.schema, { io: 'input' }) as { properties: { [field: string]: Schema } }
  const rows = Object.entries(properties).map(
    ([field, schema]) => `| \`${field}\` | ${typeOf(schema)} | ${notesOn(kind, field)} |`,
  )
  const references = kind.references.map(({ at, to }) => `* \`${at}\` names one of the [${to}](${to}.md)`)
  const example = {
    [kind.name]: {
      [String(kind.example[kind.nameField])
        .toLowerCase()
        .replace(/[^a-z0-9@.]+/g, '-')]: kind.example,
    },
  }
  return [
    `# ${kind.name}`,
    kind.about,
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    `| field | what it holds | notes |\n|---|---|---|\n${rows.join('\n')}`,
    ...(references.length > 0
      ? [
          `## References\n\n${references.join('\n')}\n\nWrite the key of what is declared, or the natural key of what is not.`,
        ]
      : []),
    `On first contact one is matched by \`$id\`, or by its \`${kind.naturalKey}\`. Other kinds hold its ${kind.referredBy === 'id' ? 'id' : `\`${kind.referredBy}\``}.`,
    `Deleting one: ${kind.deletion.loses || 'nothing else is lost'}${kind.deletion.when === 'later' ? '; the server does it in the background, after it has said yes' : ''}.`,
    ...(kind.secrets.length > 0
      ? [
          `Never shown, wherever they stand: ${kind.secrets.map((name) => `\`${name}\``).join(', ')}. As \`$outputs\` they are masked.`,
        ]
      : []),
    [`Seen on Chatwoot ${kind.verified}.`, ...kind.lacks.map(({ before, what }) => `Before ${before} ${what}.`)].join(
      ' ',
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

function typeOf(schema: Schema): string {
  if (Array.isArray(schema.type)) return schema.type.map((type) => NAMES[type as string] ?? type).join(' or ')
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${String(value)}\``).join(', ')
  const options = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (options !== undefined) {
    const types = options.map((option) =>
      (option.properties as { type?: Schema } | undefined)?.type?.const === undefined
        ? typeOf(option)
        : `\`${String((option.properties as { type: Schema }).type.const)}\``,
    )
    return types.length > 4 && types.every((type) => type.startsWith('`'))
      ? `an object with \`type\`: ${types.join(', ')}`
      : types.join(' or ')
  }
  if (schema.type === 'array') return `a list of ${typeOf(schema.items as Schema)}`
  if (schema.type === 'object' && schema.properties !== undefined)
    return `an object of ${Object.keys(schema.properties as Schema)
      .map((name) => `\`${name}\``)
      .join(', ')}`
  return `${NAMES[schema.type as string] ?? 'any JSON'}${typeof schema.maxLength === 'number' ? ` (at most ${schema.maxLength.toLocaleString('en')})` : ''}`
}

const NAMES: { readonly [type: string]: string } = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  null: 'null',
}

function notesOn(kind: Kind, field: string): string {
  const notes = [
    ...(field === kind.nameField ? ['the key, unless written'] : []),
    ...(kind.required.some((path) => path === field || path.startsWith(`${field}.`)) ? ['needed to create one'] : []),
    ...(kind.immutable.includes(field) ? ['cannot be changed'] : []),
    ...kind.immutable.filter((path) => path.startsWith(`${field}.`)).map((path) => `\`${path}\` cannot be changed`),
    ...(kind.partial.includes(field) ? ['only what changes inside is sent'] : []),
    ...(field in kind.keyed
      ? [`each entry is told by its \`${kind.keyed[field]}\`; those left out are not managed`]
      : []),
  ]
  return notes.join('; ')
}
