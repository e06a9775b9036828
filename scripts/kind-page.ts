/** The page of one kind, from its declaration. */
import { fieldSchema, type Schema } from '../src/desired/field-schema.ts'
import { writtenInside } from '../src/kinds/index.ts'
import type { Part } from '../src/kinds/model/availability.ts'
import type { FileField } from '../src/kinds/model/file.ts'
import type { Kind } from '../src/kinds/model/kind.ts'
import { HAPPENS, partNamed } from '../src/plan/availability/words.ts'
import { nameIn } from '../src/plan/model/canonical.ts'
import { fieldOf } from '../src/plan/model/paths.ts'

export function kindPage(kind: Kind): string {
  const { identity, words, safety, impact, endpoint } = kind
  const rows = fieldsIn(fieldSchema(kind)).map(
    ({ path, schema }) => `| \`${path}\` | ${cell(schema.description)} | ${typeOf(schema)} | ${notesOn(kind, path)} |`,
  )
  const inside = [...writtenInside(kind.name)].flatMap(([name, its]) => {
    const { [name]: schema } = fieldSchema(its).properties
    return `| \`${name}\` | ${cell(schema!.description)} | ${typeOf(schema!)} | declared as one of the [${its.name}](${its.name}.md) |`
  })
  const references = kind.references.map(({ at, to }) => `* \`${at}\` names one of the [${to}](${to}.md)`)
  const example = {
    [kind.name]: {
      [String(nameIn(kind, kind.example) ?? words.noun)
        .toLowerCase()
        .replace(/[^a-z0-9@.]+/g, '-')]: kind.example,
    },
  }
  return [
    `# ${kind.name}`,
    words.about,
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    ...(identity.writtenAs === null ? [] : [insideWords(kind)]),
    `| field | what it is for | what it holds | notes |\n|---|---|---|---|\n${[...rows, ...inside].join('\n')}`,
    ...(references.length > 0
      ? [
          `## References\n\n${references.join('\n')}\n\nWrite the key of what is declared, or the natural key of what is not.`,
        ]
      : []),
    endpoint.isSingle
      ? 'An account has it once, under whatever key.'
      : `On first contact one is matched by \`$id\`, or by its ${identity.naturalKey.map((field) => `\`${field}\``).join(' and ')}. Other kinds hold its ${identity.referredBy === 'id' ? 'id' : `\`${identity.referredBy}\``}.`,
    endpoint.remove === null
      ? 'It cannot be deleted: taken out of the files it is no longer managed.'
      : `Deleting one: ${words.loses || 'nothing else is lost'}${safety.deletion.when === 'later' ? '; the server answers first and does it in the background' : ''}.`,
    ...(impact.deleted.length > 0
      ? [
          `Before one is deleted a plan [counts](../impact.md): ${impact.deleted.map(({ says }) => says.what).join('; ')}.`,
        ]
      : []),
    ...(safety.secrets.length > 0
      ? [
          `Never shown, besides [what its name tells](../secrets.md#credentials-in-answers): ${safety.secrets.map((name) => `\`${name}\``).join(', ')}.`,
        ]
      : []),
    `## Availability\n\n${availabilityWords(kind)}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** How the same is said where people think of it. */
function insideWords({ identity: { writtenAs }, endpoint: { over }, example }: Kind): string {
  const written = { [over!.kind]: { [String(example[over!.at])]: { [writtenAs!]: example[writtenAs!] } } }
  return [
    `Most people write it where they think of it, as a field of one of the [${over!.kind}](${over!.kind}.md):`,
    `\`\`\`json\n${JSON.stringify(written, null, 2)}\n\`\`\``,
    `That is the same, under the same key. To leave it to the server, name it in \`$ignore\`.`,
  ].join('\n\n')
}

interface Row {
  readonly path: string
  readonly schema: Schema
}

/** Every field and those inside of it; of one of several objects each field once. */
function fieldsIn(schema: Schema, at = ''): Row[] {
  const { properties, items, anyOf, oneOf } = schema as { [name: string]: { [field: string]: Schema } & Schema[] }
  if (items !== undefined) return fieldsIn(items, `${at}[]`)
  const options = anyOf ?? oneOf
  if (options !== undefined) {
    const rows = options.flatMap((option) => fieldsIn(option, at))
    return rows.filter(({ path }, index) => rows.findIndex((other) => other.path === path) === index)
  }
  return Object.entries(properties ?? {}).flatMap(([field, inner]) => {
    const path = at === '' ? field : `${at}.${field}`
    return [{ path, schema: inner }, ...fieldsIn(inner, path)]
  })
}

function cell(text: unknown): string {
  return String(text ?? '').replaceAll('|', '\\|')
}

/** On which servers there is the kind, and what of it not on all of them. */
function availabilityWords({ availability }: Kind): string {
  const { since, until, edition, needsFeature, feature, verified, parts } = availability
  const servers = [
    since === '3.0' ? 'Every release since 3.0' : `Chatwoot ${since} and newer`,
    ...(until === null ? [] : [`until ${until}`]),
    edition === 'enterprise' ? 'the enterprise edition only' : 'both editions',
  ].join(', ')
  const flags = [
    ...(needsFeature === null ? [] : [`It needs the feature \`${needsFeature}\`.`]),
    ...(feature === null ? [] : [`The dashboard shows it where the feature \`${feature}\` is on.`]),
  ]
  const rows = parts.map((part) => `| \`${partNamed(part)}\` | ${whereIs(part)} | ${HAPPENS[part.otherwise]} |`)
  return [
    `${servers}. ${[...flags, `Seen on ${verified}.`].join(' ')}`,
    ...(rows.length === 0
      ? []
      : [
          `| not on all of them | where it is | what happens elsewhere |\n|---|---|---|\n${rows.join('\n')}`,
          'A plan says so where the files use what the server lacks, and leaves it out. Of a value that the server refuses, the whole resource waits.',
        ]),
  ].join('\n\n')
}

function whereIs({ since, until, edition, feature }: Part): string {
  return [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(edition === undefined ? [] : ['enterprise edition']),
    ...(feature === undefined ? [] : [`with the feature \`${feature}\``]),
  ].join(', ')
}

function typeOf(schema: Schema): string {
  if (schema.$ref === '#/$defs/file') return 'a file'
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

function fileNote({ types, most }: FileField): string {
  const names = types.map((type) => type.replace(/^.*\//, '').toUpperCase())
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}, at most ${most / 1024 / 1024} MB: see [pictures](../writing-files.md#pictures)`
}

function notesOn(kind: Kind, field: string): string {
  const { identity, requests, limits, comparison } = kind
  const notes = [
    ...(field === identity.nameField ? ['the key, unless written'] : []),
    ...(limits.required.some((path) => path === field || path.startsWith(`${field}.`)) ? ['needed to create one'] : []),
    ...(limits.immutable.includes(field) ? ['cannot be changed'] : []),
    ...limits.immutable.filter((path) => path.startsWith(`${field}.`)).map((path) => `\`${path}\` cannot be changed`),
    ...(requests.partial.includes(field) ? ['only what changes inside is sent'] : []),
    ...(field in requests.files ? [fileNote(requests.files[field]!)] : []),
    ...(requests.attachments.some((at) => fieldOf(at) === field)
      ? ['files that are sent: see [attachments](../writing-files.md#attachments)']
      : []),
    ...(field in comparison.keyed
      ? [`each entry is told by its \`${comparison.keyed[field]}\`; those left out are not managed`]
      : []),
  ]
  return notes.join('; ')
}
