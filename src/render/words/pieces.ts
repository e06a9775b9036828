/** What there is to say of a change: of a creation all, of an update what differs, of a deletion what is lost. */
import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json, Kind } from '../../kinds/model/kind.ts'
import type { Clause } from '../../kinds/model/telling.ts'
import { mapUnits, unitsOf } from '../../plan/model/canonical.ts'
import { fieldOf, own } from '../../plan/model/paths.ts'
import type { Change, FieldChange, Plan } from '../../plan/model/plan.ts'
import { isBlank } from '../values.ts'
import { fieldPiece, valuePiece } from './field.ts'
import { marked, type Piece, piece, type Telling } from './piece.ts'
import { type Marks, type NameOf, textIn, tokensOf } from './tokens.ts'

export interface About {
  readonly plan: Pick<Plan, 'names'>
  readonly marks?: Marks
}

/** `fields` may be only some of those of the change. */
export function piecesOf(change: Change, fields: readonly FieldChange[], { plan, marks }: About): Piece[] {
  return saidOf(change, fields, { kind: kindNamed(change.kind), nameOf: nameFrom(plan), marks })
}

const known = new WeakMap<Change, Map<string, Piece[]>>()

/**
 * The same, kept as long as the change: a text that has to fit is tried at many lengths, and what there is to say does
 * not change in between.
 */
export function keptPiecesOf(change: Change, fields: readonly FieldChange[], about: About): Piece[] {
  const its = known.get(change) ?? new Map<string, Piece[]>()
  known.set(change, its)
  const which = `${about.marks === undefined} ${fields.map(({ path }) => path).join(' ')}`
  const found = its.get(which)
  if (found !== undefined) return found
  const pieces = piecesOf(change, fields, about)
  its.set(which, pieces)
  return pieces
}

/** What people see in the dashboard instead of a key. */
export function nameFrom({ names = {} }: Pick<Plan, 'names'>): NameOf {
  return (kind, key) => own(own(names, kind) ?? {}, key) ?? key
}

function saidOf(change: Change, fields: readonly FieldChange[], telling: Telling): Piece[] {
  switch (change.action) {
    case 'create':
      return ofCreation(change, fields, telling)
    case 'update':
      return ofUpdate(change, fields, telling)
    case 'delete':
      return ofDeletion(change, telling)
    default:
      return []
  }
}

function ofCreation({ send, title }: Change, fields: readonly FieldChange[], telling: Telling): Piece[] {
  const { kind } = telling
  const { tells } = kind.words
  const clauses = safely(() => [...tells.creation(send), ...tells.clauses(send)])
  return [
    ...clauses.map((clause) => clausePiece(clause, telling, fieldsOf(clause, fields))),
    ...fields.filter(({ path }) => !isTold(clauses, path)).flatMap((field) => wholePieces(field, title, telling)),
  ]
}

/** A server may hold what no declaration thought of: then the fields are told one by one, and no plan fails for words. */
function safely(clauses: () => readonly Clause[]): readonly Clause[] {
  try {
    return clauses()
  } catch {
    return []
  }
}

/** Nothing is said of what is empty, and the name stands before all this. */
function wholePieces(field: FieldChange, title: string, telling: Telling): Piece[] {
  const { path, desired } = field
  if (isBlank(desired) || isName(telling.kind, path, desired, title))
    return [piece({ fields: [field], showsAll: true })]
  return [...unitsOf(telling.kind, { [path]: desired! })].map(([at, is]) =>
    isBlank(is) ? piece({ fields: [field], showsAll: true }) : valuePiece(at, is, [field], telling),
  )
}

/** What it did, and the texts that people wrote into it. */
function ofDeletion({ before, title }: Change, telling: Telling): Piece[] {
  const { kind } = telling
  const clauses = safely(() => kind.words.tells.clauses(before))
  const texts = Object.entries(before).filter(
    ([path, is]) => isProse(is) && !isTold(clauses, path) && !isName(kind, path, is, title),
  )
  return [
    ...clauses.map((clause) => clausePiece(clause, telling)),
    ...texts.map(([path, is]) => valuePiece(path, is, [], telling)),
  ]
}

/** More than a color or the name of a choice. */
function isProse(is: Json): boolean {
  return typeof is === 'string' && (is.length > 20 || /\s/.test(is))
}

function ofUpdate({ managed }: Change, fields: readonly FieldChange[], telling: Telling): Piece[] {
  const { kind, nameOf } = telling
  const clauses = (of: Fields) => safely(() => kind.words.tells.clauses(of))
  const before = (some: readonly FieldChange[]) => {
    const changed = new Map(some.map((field) => [field.path, field]))
    return clauses(mapUnits(kind, managed, (path, is) => (changed.has(path) ? changed.get(path)!.live : is)))
  }
  const tokens = (clause: Clause | undefined) => tokensOf(clause?.says ?? [], nameOf)
  // What is not known cannot be told in words.
  const pairs = fields.some(({ isUnknown }) => isUnknown) ? [] : pairsOf(before(fields), clauses(managed))
  const told = pairs.map(([was, is]): Piece => {
    const clause = (is ?? was)!
    const all = fieldsOf(clause, fields)
    if (all.length === 0) return clausePiece(clause, telling)
    const [old, fresh] = [tokens(was), tokens(is)]
    const text = textIn(fresh)
    // Words that do not show the difference would hide it.
    const its = all.filter((field) => {
      const alone = all.length === 1 ? old : tokens(before([field]).find(({ of }) => of.join() === clause.of.join()))
      return textIn(alone) !== text
    })
    if (its.length === 0) return clausePiece(clause, telling)
    const lead = leadOf(its)
    const runs = marked(old, fresh, telling)
    return piece({ fields: its, lead, runs, end: endOf(its), goesOn: isSequel(clause) && lead === '' })
  })
  const covered = new Set(told.flatMap((one) => one.fields))
  // Half a sentence that stays as it is stands beside one that does not: nobody knows a rule by its actions alone.
  return [
    ...(covered.size > 0 ? told : []),
    ...fields.filter((field) => !covered.has(field)).map((field) => fieldPiece(field, telling)),
  ]
}

function leadOf(fields: readonly FieldChange[]): string {
  if (fields.some(({ namesGone }) => namesGone)) return 'names what is no longer in the account, is to be: '
  return fields.every(({ cause }) => cause === 'drift') ? 'changed in Chatwoot, goes back: ' : ''
}

function endOf(fields: readonly FieldChange[]): string {
  return fields.some(({ alsoByHand }) => alsoByHand) ? ' (also changed in Chatwoot)' : ''
}

/** The clauses of both sides, those about the same fields beside each other. */
function pairsOf(before: readonly Clause[], after: readonly Clause[]): [Clause | undefined, Clause | undefined][] {
  const byFields = (all: readonly Clause[]) => new Map(all.map((one) => [one.of.join(), one]))
  const [old, fresh] = [byFields(before), byFields(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].map((of) => [old.get(of), fresh.get(of)])
}

function clausePiece(clause: Clause, telling: Telling, fields: readonly FieldChange[] = []): Piece {
  const runs = [{ mark: 'same' as const, tokens: tokensOf(clause.says, telling.nameOf) }]
  return piece({ fields, runs, goesOn: isSequel(clause) })
}

/** "then …" goes on with what stands before it. */
function isSequel({ says: [first] }: Clause): boolean {
  return typeof first === 'object' && 'strong' in first && first.strong === 'then'
}

function fieldsOf({ of }: Clause, fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ path }) => of.includes(fieldOf(path)))
}

function isTold(clauses: readonly Clause[], path: string): boolean {
  return clauses.some(({ of }) => of.includes(path))
}

function isName({ identity }: Kind, path: string, is: Json | undefined, title: string): boolean {
  return path === identity.nameField && is === title
}
