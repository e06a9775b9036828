/** What decides whether something can be managed again that a run stopped managing, and other questions about one operation. */
import { kindNamed } from '../../kinds/index.ts'
import { attachmentsIn } from '../../kinds/model/attachment.ts'
import { isFileContent } from '../../kinds/model/file.ts'
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { isEqual } from '../../redact/seal.ts'
import { byId } from '../match/locate.ts'
import { canonical, mapUnits, unitIn } from '../model/canonical.ts'
import type { Live } from '../model/live.ts'
import { isObject } from '../model/paths.ts'
import type { Managed, Outcome } from '../model/plan.ts'
import type { Reason, Setting } from './model.ts'

/** What the ledger had of something that a run changed and stopped managing, as an undo of an import does it. */
export function forgottenIn(setting: Setting, { kind, id }: Outcome): Managed | null {
  const its = setting.outcomes.find((one) => one.action === 'forget' && one.kind === kind && one.id === id)
  return its === undefined || its.state !== 'applied' || isEmpty(its.before) ? null : entryFrom(its, setting)
}

/** Whether it is protected the files say: a receipt does not. */
export function entryFrom({ kind, key, id, before }: Outcome, { files }: Setting): Managed {
  const declared = files?.resources.find((one) => one.kind === kind && one.key === key)
  return { kind, key, id: id!, fields: before, protect: declared?.protect ?? false }
}

export function obstacleToReturn(
  { kind, key, id }: Managed,
  owned: readonly Managed[],
  isThere: boolean,
  { elsewhere, files }: Setting,
): Reason | null {
  if (owned.some((one) => one.id === id)) return 'already'
  if (!isThere) return 'let go'
  if (owned.some((one) => one.key === key) || elsewhere.some((one) => one.kind === kind && one.id === id))
    return 'managed again'
  // What is managed and stands nowhere in the files is deleted by the next apply.
  if (files === null) return null
  const isNamed = [...files.resources, ...files.forgotten].some((one) => one.kind === kind && one.key === key)
  const isPinned = files.resources.some((one) => one.kind === kind && one.id === id)
  return isNamed || isPinned ? null : 'not declared'
}

/** An undo of an import puts the fields back and stops managing it: whoever asks once more finds them as they were. */
export function isBack({ kind, id, before, after }: Outcome, live: Live, { outcomes }: Setting): boolean {
  const its = id === null ? null : byId(live[kind] ?? [], id)
  const isImported = outcomes.some((one) => one.action === 'adopt' && one.kind === kind && one.id === id)
  if (its === null || !isImported) return false
  const unit = unitIn(kindNamed(kind), canonical(kindNamed(kind), its.fields))
  return Object.keys(after).every((path) => isEqual(unit(path) ?? null, before[path] ?? null))
}

/**
 * Fields with a file that nobody can send: no resource of the files names one that holds the same, and the resource has it
 * no longer. `has` is what the run left in the fields.
 */
export function filesGone(kind: Kind, fields: Fields, { files }: Setting, has: Fields = {}): string[] {
  const named = (files?.resources ?? []).flatMap((one) => filesIn(kindNamed(one.kind), one.fields))
  const known = new Set(named.map(({ content }) => content.sha256))
  const left = attachmentsIn(kind.requests.attachments, has)
  const isLost = ({ content }: FileIn) =>
    !(isFileContent(content) && known.has(content.sha256)) && !left.some((one) => isEqual(one, content))
  return [
    ...new Set(
      filesIn(kind, fields)
        .filter(isLost)
        .map(({ field }) => field),
    ),
  ]
}

interface FileIn {
  readonly field: string
  readonly content: Fields
}

function filesIn({ requests: { files, attachments } }: Kind, fields: Fields): FileIn[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const contents = field in files && isObject(value) ? [value] : attachmentsIn(attachments, { [field]: value })
    return contents.map((content) => ({ field, content }))
  })
}

export function isEmpty(fields: Fields): boolean {
  return Object.keys(fields).length === 0
}

/**
 * Whether a field can be without a value. Where its schema takes none, the server puts one of its own there: a survey
 * that was set up once keeps a display type (Chatwoot 4.2.0 to 4.15.1).
 */
export function canBeNothing(kind: Kind, fields: Fields, path: string): boolean {
  const without = mapUnits(kind, fields, (one, value) =>
    one === path ? null : kind.limits.immutable.includes(one) ? value : undefined,
  )
  return kind.schema.safeParse(without).success
}
