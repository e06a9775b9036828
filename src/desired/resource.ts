/** One entry of a kind: its `$`-keys and its fields. */
import { writtenInside } from '../kinds/index.ts'
import type { Json, Kind } from '../kinds/model/kind.ts'
import { nearest } from '../plan/match/nearest.ts'
import { composed, isName } from '../plan/model/canonical.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import { isKey, isOfLanguage } from '../plan/model/key.ts'
import { fieldOf, isObject, own, without } from '../plan/model/paths.ts'
import { type Place, subjectOf } from '../plan/model/plan.ts'
import { attachmentsIn } from './attachments.ts'
import { checkFields, placeOf } from './check.ts'
import type { Document } from './document.ts'
import { fileValue } from './file-content.ts'
import { problemOf } from './ignored.ts'
import { type Around, resourceInside } from './inside.ts'
import { quoted } from './problems.ts'
import { misplacedSecrets } from './secret-places.ts'
import { withoutUnknown } from './unknown.ts'
import { type Property, propertiesOf, type Reading, valueIn } from './values.ts'

const OURS = ['$id', '$previously', '$protect', '$ignore', '$unchecked', '$lint', '$comment', '$outputs']

/** An entry and what is written inside of it that is declared by itself. */
export interface Entry {
  readonly resources: readonly DesiredResource[]
  /** What the entry leaves to the server by its `$ignore`. */
  readonly forgotten: Desired['forgotten']
}

const NOTHING: Entry = { resources: [], forgotten: [] }

/** Empty when the entry is so wrong that nothing can be said of it. */
export function resourceIn(
  document: Document,
  kind: Kind,
  { name, keyPlace, node }: Property,
  reading: Reading,
): Entry {
  const { problems, placeholders } = reading
  const key = name.normalize()
  const subject = subjectOf({ kind: kind.name, key })
  const wrong = (code: string, place: Place, sentence: string, nextStep: string) =>
    problems.add(code, place, `${subject}: ${sentence}`, nextStep, subject)
  if (!isKey(key)) {
    problems.add(
      'F-KEY',
      keyPlace,
      `${quoted(key)} cannot be a key.`,
      isOfLanguage(key)
        ? 'Every object of the language has this name by itself: choose another.'
        : 'Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit.',
    )
    return NOTHING
  }
  if (node.type !== 'object') {
    wrong('F-TYPE', document.placeOf(node.offset), 'it must be an object.', 'Write its fields in braces.')
    return NOTHING
  }
  const places: { [path: string]: Place } = Object.create(null)
  const ours: { [name: string]: Json } = {}
  const fields: { [name: string]: Json } = {}
  const others = writtenInside(kind.name)
  const inside: Property[] = []
  for (const property of propertiesOf(document, node, problems)) {
    const field = property.name
    if (others.has(field)) inside.push(property)
    else if (!field.startsWith('$')) {
      const file = own(kind.requests.files, field)
      const value =
        file === undefined
          ? valueIn(document, property.node, field, places, {
              ...reading,
              ...attachmentsIn(document, kind, property, reading),
            })
          : fileValue(document, property, file, places, reading)
      fields[field] = isName(kind, field) ? composed(value) : value
      places[`${field}#`] = property.keyPlace
    } else if (OURS.includes(field)) {
      ours[field] = plainValue(property)
      places[field] = document.placeOf(property.node.offset)
    } else {
      const guess = nearest(field, OURS)
      wrong(
        'F-UNKNOWN-FIELD',
        property.keyPlace,
        `there is no ${quoted(field)}.`,
        guess === null ? `There are ${OURS.join(', ')}.` : `Did you mean "${guess}"?`,
      )
    }
  }
  const { nameField } = kind.identity
  const keyStandsFor = nameField !== null && nameField in fields ? null : nameField
  if (keyStandsFor !== null) fields[keyStandsFor] = key
  checkFields(fields, {
    kind,
    subject,
    place: keyPlace,
    places,
    problems,
    keyStandsFor,
    placeholders,
    unchecked: uncheckedIn(ours),
    more: [...others.keys()],
  })
  misplacedSecrets(kind, fields, (path, sentence, nextStep) =>
    wrong('F-SECRET', placeOf(path, { places, place: keyPlace }), `${quoted(path)} ${sentence}.`, nextStep),
  )

  const take = <Value extends Json>(
    name: string,
    is: (value: Json) => value is Value & Json,
    what: string,
  ): Value | null => {
    const value = ours[name]
    if (value === undefined) return null
    if (is(value)) return value
    wrong('F-TYPE', places[name]!, `"${name}" must be ${what}.`, 'Correct the value.')
    return null
  }
  const ignore = take('$ignore', isTexts, 'an object of paths, each with the reason') ?? {}
  for (const path of Object.keys(ignore)) {
    const problem = problemOf(others.get(fieldOf(path)) ?? kind, path)
    if (problem !== null) wrong('F-UNKNOWN-FIELD', places.$ignore!, ...problem)
  }
  const isInside = (path: string) => others.has(fieldOf(path))
  const left = Object.entries(ignore).filter(([path]) => isInside(path))
  const around = (field: string): Around => ({
    kind: kind.name,
    key,
    subject,
    ignore: Object.fromEntries(left.filter(([path]) => fieldOf(path) === field)),
  })
  const unchecked = take('$unchecked', isTexts, 'an object of paths, each with the reason') ?? {}
  for (const path of Object.keys(unchecked)) {
    // What is written may be a field that we do not know.
    const problem = Object.hasOwn(fields, path) ? null : problemOf(kind, path, '$unchecked')
    if (problem !== null) wrong('F-UNKNOWN-FIELD', places.$unchecked!, ...problem)
  }
  const whole: DesiredResource = {
    kind: kind.name,
    key,
    ...withoutUnknown(kind, fields, { places, placeholders }),
    place: keyPlace,
    places,
    id: take('$id', isId, 'the number that the server gave it'),
    previously: take('$previously', isText, 'the earlier key'),
    protect: take('$protect', isBoolean, 'true or false') ?? false,
    ignore: without(
      ignore,
      left.map(([path]) => path),
    ) as typeof ignore,
    suppressed: take('$lint', isTexts, 'an object of codes, each with the reason') ?? {},
    comment: take('$comment', isText, 'a text'),
    outputs: take('$outputs', isTexts, 'an object of output names, each with a field of the server') ?? {},
  }
  const isWritten = (field: string) => inside.some((property) => property.name === field)
  return {
    resources: [
      whole,
      ...inside.map((property) =>
        resourceInside(document, others.get(property.name)!, property, around(property.name), reading),
      ),
    ],
    forgotten: left
      .filter(([path]) => !isWritten(fieldOf(path)))
      .map(([path]) => ({ kind: others.get(fieldOf(path))!.name, key, place: places.$ignore! })),
  }
}

/** What stands under `$unchecked`, as far as it is what it should be. */
function uncheckedIn({ $unchecked: its = {} }: { readonly [name: string]: Json }): { readonly [path: string]: string } {
  return isTexts(its) ? its : {}
}

/** `$`-keys are ours: no variables, no files. */
function plainValue({ node }: Property): Json {
  if (node.type === 'string') return (node.value as string).normalize()
  if (node.type === 'object')
    return Object.fromEntries(
      (node.children ?? []).map(({ children }) => [
        children?.[0]?.value as string,
        (children?.[1]?.value ?? null) as Json,
      ]),
    )
  return node.type === 'array' ? [] : (node.value as Json)
}

const isId = (value: Json): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
const isText = (value: Json): value is string => typeof value === 'string'
const isBoolean = (value: Json): value is boolean => typeof value === 'boolean'
const isTexts = (value: Json): value is { readonly [name: string]: string } =>
  isObject(value) && Object.values(value).every((inner) => typeof inner === 'string' && inner !== '')
