/** The files of rule tests, read with the place of everything; mistakes are told like those of the desired files. */
import { type Document, parseDocument } from '../desired/document.ts'
import { type Issue, wordsFor } from '../desired/issue-words.ts'
import { Problems, quoted } from '../desired/problems.ts'
import { type Property, propertiesOf } from '../desired/values.ts'
import type { Json } from '../kinds/model/json.ts'
import { type Shape, shapeFor, shapeOf } from '../kinds/model/shape.ts'
import { nearest } from '../plan/match/nearest.ts'
import { isObject } from '../plan/model/paths.ts'
import type { Finding, Place } from '../plan/model/plan.ts'
import { type TestBody, TestSchema } from './format.ts'

export interface RuleTest extends TestBody {
  readonly name: string
  readonly place: Place
  /** Of everything inside, by its path, such as `effects.messages[0].content`. */
  readonly places: { readonly [path: string]: Place }
}

export interface ReadTests {
  readonly tests: readonly RuleTest[]
  readonly findings: readonly Finding[]
}

const AT_TOP = ['$schema', '$comment', 'tests']

export function parseRuleTests(files: readonly { readonly file: string; readonly text: string }[]): ReadTests {
  const problems = new Problems()
  const tests = files.flatMap(({ file, text }) => {
    const document = parseDocument(file, text, problems)
    return document === null ? [] : testsIn(document, problems)
  })
  const seen = new Map<string, Place>()
  for (const { name, place } of tests) {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, place)
    else {
      const where = `${first.file}:${first.line}`
      problems.add(
        'F-DUPLICATE',
        place,
        `There are two tests ${quoted(name)}, the first in ${where}.`,
        'Rename one of them.',
      )
    }
  }
  return { tests, findings: problems.findings }
}

function testsIn(document: Document, problems: Problems): RuleTest[] {
  const { root } = document
  const place = document.placeOf(root.offset)
  if (root.type !== 'object') {
    problems.add('F-TYPE', place, 'A file of rule tests is an object.', 'Begin it with { "tests": { … } }.')
    return []
  }
  const properties = propertiesOf(document, root, problems)
  for (const { name, keyPlace } of properties.filter(({ name }) => !AT_TOP.includes(name)))
    unknown(name, AT_TOP, 'a file of rule tests', keyPlace, problems)
  const all = properties.find(({ name }) => name === 'tests')
  if (all === undefined) problems.add('F-MISSING', place, '"tests" is missing.', 'Add it: an object of tests.')
  else if (all.node.type !== 'object') {
    const at = document.placeOf(all.node.offset)
    problems.add('F-TYPE', at, '"tests" must be an object.', 'Write "tests": { "what it is about": { … } }.')
  }
  if (all?.node.type !== 'object') return []
  return propertiesOf(document, all.node, problems).flatMap((property) => testIn(document, property, problems))
}

function testIn(document: Document, { name, keyPlace, node }: Property, problems: Problems): RuleTest[] {
  const places: { [path: string]: Place } = Object.create(null)
  const before = problems.findings.length
  const body = valueIn(document, node, '', places, problems)
  const about = { name, place: keyPlace, places, problems }
  unknownFields(shapeOf(TestSchema), body, '', about)
  const { data, error } = TestSchema.safeParse(body)
  for (const issue of error?.issues ?? []) tell(issue as Issue, body, about)
  if (data === undefined) return []
  if (problems.findings.length === before) beyondSchema(data, about)
  return problems.findings.length > before ? [] : [{ ...data, name, place: keyPlace, places }]
}

interface About {
  readonly name: string
  readonly place: Place
  readonly places: { readonly [path: string]: Place }
  readonly problems: Problems
}

type Node = Property['node']

function valueIn(
  document: Document,
  node: Node,
  path: string,
  places: { [path: string]: Place },
  problems: Problems,
): Json {
  if (path !== '') places[path] = document.placeOf(node.offset)
  if (node.type === 'array')
    return (node.children ?? []).map((item, at) => valueIn(document, item, `${path}[${at}]`, places, problems))
  if (node.type !== 'object') return node.value as Json
  const entries = propertiesOf(document, node, problems).map(({ name, node: inner, keyPlace }) => {
    const at = path === '' ? name : `${path}.${name}`
    const value = valueIn(document, inner, at, places, problems)
    places[`${at}#`] = keyPlace
    return [name, value] as const
  })
  return Object.fromEntries(entries)
}

function unknownFields(shape: Shape, value: Json, path: string, about: About): void {
  const of = shapeFor(shape, value)
  if (of.type === 'list' && Array.isArray(value)) {
    for (const [at, item] of value.entries()) unknownFields(of.item, item as Json, `${path}[${at}]`, about)
  }
  if (of.type !== 'object' || !isObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    if (Object.hasOwn(of.fields, name)) unknownFields(of.fields[name]!, inner, at, about)
    else
      unknown(
        name,
        Object.keys(of.fields),
        path === '' ? 'a test' : quoted(path),
        about.places[`${at}#`]!,
        about.problems,
      )
  }
}

function unknown(name: string, known: readonly string[], where: string, place: Place, problems: Problems): void {
  const guess = nearest(name, known)
  const all = known.length === 0 ? 'There is nothing to write here.' : `The fields are ${known.join(', ')}.`
  const nextStep = guess === null ? all : `Did you mean "${guess}"?`
  problems.add('F-UNKNOWN-FIELD', place, `${quoted(name)} is no field of ${where}.`, nextStep)
}

function tell(issue: Issue, body: Json, { name, place, places, problems }: About): void {
  const path = issue.path.reduce<string>(
    (at, step) => (typeof step === 'number' ? `${at}[${step}]` : at === '' ? String(step) : `${at}.${String(step)}`),
    '',
  )
  const value = issue.path.reduce<unknown>(
    (at, step) => (at as { [key: PropertyKey]: unknown } | undefined)?.[step],
    body,
  )
  const about = { value: value as Json | undefined, path, item: null, isSecret: false, isOfKey: false }
  if (path === '') {
    problems.add('F-TYPE', place, `The test ${quoted(name)} must be an object.`, 'Write what it says in braces.')
    return
  }
  const [sentence, nextStep, code] = wordsFor(issue, about)
  problems.add(code, placeOf(path, place, places), `Test ${quoted(name)}: ${sentence}`, nextStep)
}

/** The place of a path, or of the nearest thing around it. */
export function placeOf(path: string, place: Place, places: { readonly [path: string]: Place }): Place {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    const found = places[at]
    if (found !== undefined) return found
  }
  return place
}

/** What holds between fields. */
function beyondSchema({ event, conversation, messages }: TestBody, { name, place, places, problems }: About): void {
  const say = (path: string, sentence: string, nextStep: string) =>
    problems.add('F-VALUE', placeOf(path, place, places), `Test ${quoted(name)}: ${sentence}`, nextStep)
  const names = Object.keys(event)
  if (names.length === 0) say('event', '"event" is empty.', 'Write what happens, such as "message_created".')
  if (names.length > 1) say('event', `"event" names ${names.length} things.`, 'A test is about one of them.')
  if (event.conversation_updated !== undefined && Object.keys(event.conversation_updated).length === 0)
    say('event', '"conversation_updated" changes nothing.', 'Write what changes, such as "status".')
  if (event.conversation_created === undefined) return
  const { labels, priority } = conversation ?? {}
  for (const [field, value] of Object.entries({ labels, priority }))
    if (value !== undefined)
      say(
        `conversation.${field}`,
        `a conversation that is only begun has no ${field}.`,
        'Take it out, or use another event.',
      )
  if (messages !== undefined && messages.length > 0)
    say('messages', 'nothing was written in a conversation that is only begun.', 'Write it into the event: "message".')
}
