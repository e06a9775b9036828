/** All files together: what they declare, forget and use, and everything that is wrong with them. Pure. */
import { isKind, kindNamed, kinds } from '../kinds/index.ts'
import { nearest } from '../plan/match/nearest.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import type { Finding, Place } from '../plan/model/plan.ts'
import { clashes, where } from './clashes.ts'
import { type Document, parseDocument } from './document.ts'
import { forgottenIn, insideOfForgotten } from './forgotten.ts'
import { Placeholders } from './placeholders.ts'
import { Problems, quoted } from './problems.ts'
import { type Entry, resourceIn } from './resource.ts'
import { takenTwice } from './taken.ts'
import { type Property, propertiesOf, type Reading, type Reads } from './values.ts'

export interface SourceFile {
  readonly file: string
  readonly text: string
}

export interface Parsed {
  readonly desired: Desired
  readonly secrets: ReadonlyMap<string, string>
  /** By the digest of what it holds, the path of a file below the folder. */
  readonly contents: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

const OURS = ['$schema', '$account', '$comment', '$forget']

/** `ownOutputs` are the names of outputs that are taken already. Offline, variables and secrets may be missing. */
export function parseDesired(
  files: readonly SourceFile[],
  environment: { readonly [name: string]: string | undefined },
  reads: Reads,
  ownOutputs: ReadonlySet<string>,
  isOffline = false,
): Parsed {
  const problems = new Problems()
  const placeholders = new Placeholders(environment, problems, isOffline)
  const { readText, readBytes } = reads
  const reading: Reading = { problems, placeholders, readText, readBytes, contents: new Map() }
  const found: Found = { accounts: [], resources: [], forgotten: [] }
  for (const { file, text } of files) {
    const document = parseDocument(file, text, problems)
    if (document !== null)
      for (const property of propertiesAtTop(document, problems)) take(document, property, reading, found)
  }
  const { accounts, resources } = found
  mustBeOne(accounts, problems)
  const forgotten = [...found.forgotten, ...insideOfForgotten(found.forgotten, resources)]
  clashes(resources, forgotten, ownOutputs, problems)
  takenTwice(resources, problems)
  return {
    desired: {
      account: accounts[0]?.account ?? null,
      resources,
      forgotten,
      secretNames: [...placeholders.secrets.keys()].sort(),
      notes: problems.notes,
    },
    secrets: placeholders.secrets,
    contents: reading.contents,
    findings: problems.findings,
  }
}

/** What the files say, as it is collected. */
interface Found {
  readonly accounts: { readonly account: number; readonly place: Place }[]
  readonly resources: DesiredResource[]
  readonly forgotten: Desired['forgotten'][number][]
}

function propertiesAtTop(document: Document, problems: Problems): Property[] {
  const { root } = document
  if (root.type === 'object') return propertiesOf(document, root, problems)
  problems.add(
    'F-TYPE',
    document.placeOf(root.offset),
    'A desired file is an object.',
    'Begin it with { and the name of a kind in quotes.',
  )
  return []
}

/** Adds what one property at the top of a file says to what is found. */
function take(document: Document, property: Property, reading: Reading, found: Found): void {
  const { problems } = reading
  const { name, keyPlace, node } = property
  if (name === '$account') {
    if (typeof node.value === 'number' && Number.isSafeInteger(node.value) && node.value > 0)
      found.accounts.push({ account: node.value, place: keyPlace })
    else
      problems.add(
        'F-TYPE',
        document.placeOf(node.offset),
        '"$account" must be the number of an account.',
        'It stands in the address of the dashboard: /app/accounts/2.',
      )
  } else if (name === '$forget') {
    for (const one of forgottenIn(document, property, problems)) found.forgotten.push(one)
  } else if (!name.startsWith('$')) {
    for (const entry of entriesIn(document, property, reading)) {
      found.resources.push(...entry.resources)
      found.forgotten.push(...entry.forgotten)
    }
  } else if (!OURS.includes(name)) {
    const guess = nearest(name, OURS)
    problems.add(
      'F-UNKNOWN-FIELD',
      keyPlace,
      `There is no ${quoted(name)} at the top of a file.`,
      guess === null ? `There are ${OURS.join(', ')}.` : `Did you mean "${guess}"?`,
    )
  }
}

function mustBeOne([first, ...others]: Found['accounts'], problems: Problems): void {
  const other = others.find(({ account }) => account !== first!.account)
  if (other === undefined) return
  problems.add(
    'F-ACCOUNT',
    other.place,
    `"$account" is ${other.account} here and ${first!.account} in ${where(first!.place)}.`,
    'One folder is one account: make them equal.',
  )
}

function entriesIn(document: Document, { name, keyPlace, node }: Property, reading: Reading): Entry[] {
  const { problems } = reading
  if (!isKind(name)) {
    const guess = nearest(
      name,
      kinds.map((kind) => kind.name),
    )
    problems.add(
      'F-UNKNOWN-KIND',
      keyPlace,
      `There is no kind ${quoted(name)}.`,
      guess === null
        ? 'Names of kinds stand here (docs/kinds/README.md says which there are). To have what is in Chatwoot in this form, run chatwoot-as-code export.'
        : `Did you mean "${guess}"?`,
    )
    return []
  }
  const kind = kindNamed(name)
  if (node.type !== 'object') {
    problems.add(
      'F-TYPE',
      document.placeOf(node.offset),
      `"${name}" must be an object of keys.`,
      `Write "${name}": { "some-key": { … } }.`,
    )
    return []
  }
  return propertiesOf(document, node, problems).map((property) => resourceIn(document, kind, property, reading))
}
