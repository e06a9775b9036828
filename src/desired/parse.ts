/** All files together: what they declare, forget and use, and everything that is wrong with them. Pure. */
import { isKind, kindNamed, kinds, writtenInside } from '../kinds/index.ts'
import { nearest } from '../plan/match/nearest.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import { type Finding, type Place, subjectOf } from '../plan/model/plan.ts'
import { clashes, where } from './clashes.ts'
import { type Document, parseDocument } from './document.ts'
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
  const accounts: { account: number; place: Place }[] = []
  const resources: DesiredResource[] = []
  const forgotten: Desired['forgotten'][number][] = []

  for (const { file, text } of files) {
    const document = parseDocument(file, text, problems)
    if (document === null) continue
    if (document.root.type !== 'object') {
      problems.add(
        'F-TYPE',
        document.placeOf(document.root.offset),
        'A desired file is an object.',
        'Begin it with { and the name of a kind in quotes.',
      )
      continue
    }
    for (const property of propertiesOf(document, document.root, problems)) {
      const { name, keyPlace, node } = property
      if (name === '$account') {
        if (typeof node.value === 'number' && Number.isSafeInteger(node.value) && node.value > 0)
          accounts.push({ account: node.value, place: keyPlace })
        else
          problems.add(
            'F-TYPE',
            document.placeOf(node.offset),
            '"$account" must be the number of an account.',
            'It stands in the address of the dashboard: /app/accounts/2.',
          )
      } else if (name === '$forget') {
        for (const one of forgottenIn(document, property, problems)) forgotten.push(one)
      } else if (!name.startsWith('$')) {
        for (const entry of entriesIn(document, property, reading)) {
          resources.push(...entry.resources)
          forgotten.push(...entry.forgotten)
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
  }
  const other = accounts.find(({ account }) => account !== accounts[0]!.account)
  if (other !== undefined)
    problems.add(
      'F-ACCOUNT',
      other.place,
      `"$account" is ${other.account} here and ${accounts[0]!.account} in ${where(accounts[0]!.place)}.`,
      'One folder is one account: make them equal.',
    )
  forgotten.push(...insideOfForgotten(forgotten, resources))
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

function entriesIn(document: Document, { name, keyPlace, node }: Property, reading: Reading): Entry[] {
  const { problems } = reading
  const names = kinds.map((kind) => kind.name)
  if (!isKind(name)) {
    const guess = nearest(name, names)
    problems.add(
      'F-UNKNOWN-KIND',
      keyPlace,
      `There is no kind ${quoted(name)}.`,
      guess === null ? `The kinds are ${names.join(', ')}.` : `Did you mean "${guess}"?`,
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

/** Whoever forgets a team forgets who is in it, unless that is declared. */
function insideOfForgotten(
  forgotten: Desired['forgotten'],
  resources: readonly DesiredResource[],
): Desired['forgotten'] {
  const known = new Set([...resources, ...forgotten].map(subjectOf))
  return forgotten
    .flatMap(({ kind, ...one }) => [...writtenInside(kind).values()].map(({ name }) => ({ ...one, kind: name })))
    .filter((one) => !known.has(subjectOf(one)))
}

function forgottenIn(
  document: Document,
  { node }: Property,
  problems: Problems,
): { kind: string; key: string; place: Place }[] {
  const bad = () =>
    problems.add(
      'F-TYPE',
      document.placeOf(node.offset),
      '"$forget" must be an object of kinds, each with a list of keys.',
      'Write "$forget": { "some_kind": ["some-key"] }.',
    )
  if (node.type !== 'object') {
    bad()
    return []
  }
  return propertiesOf(document, node, problems).flatMap(({ name, keyPlace, node: list }) => {
    if (!isKind(name)) {
      problems.add(
        'F-UNKNOWN-KIND',
        keyPlace,
        `There is no kind ${quoted(name)}.`,
        `The kinds are ${kinds.map((kind) => kind.name).join(', ')}.`,
      )
      return []
    }
    if (list.type !== 'array' || !(list.children ?? []).every(({ type }) => type === 'string')) {
      bad()
      return []
    }
    return (list.children ?? []).map((item) => ({
      kind: name,
      key: (item.value as string).normalize(),
      place: document.placeOf(item.offset),
    }))
  })
}
