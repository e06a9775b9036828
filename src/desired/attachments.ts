/** Files that stand inside of a field, where the declaration of the kind says so. */
import { basename } from 'node:path/posix'
import { type Attachment, MOST_BYTES, REPLACED } from '../kinds/model/attachment.ts'
import { contentOf, UNKNOWN_TYPE } from '../kinds/model/file.ts'
import type { Json, Kind } from '../kinds/model/kind.ts'
import { type Step, stepsOf } from '../kinds/model/paths.ts'
import type { Document, Node } from './document.ts'
import { quoted } from './problems.ts'
import { fileNamed, OUTSIDE, type Property, propertiesOf, type Reading } from './values.ts'

/** What stands for a file that cannot be read, so that there is one finding about it. */
const NONE: Json & Attachment = { name: '', type: UNKNOWN_TYPE, size: 0, sha256: '0'.repeat(64) }

/** The attachments of one field, each by its node. */
export function attachmentsIn(
  document: Document,
  { requests: { attachments } }: Kind,
  { name: field, node }: Property,
  reading: Reading,
): Pick<Reading, 'known'> {
  const nodes = attachments.flatMap((at) => {
    const [first, ...steps] = stepsOf(at)
    return 'name' in first! && first.name === field ? nodesAt(node, steps) : []
  })
  if (nodes.length === 0) return {}
  const known = new Map<Node, Json & Attachment>()
  const { problems } = reading
  for (const its of nodes) {
    const read = attachmentAt(document, its, reading)
    known.set(its, read === null ? NONE : { ...read })
    if (read === null) continue
    const other = known.values().find(({ name, sha256 }) => name === read.name && sha256 !== read.sha256)
    if (other !== undefined)
      problems.add(
        'F-FILE',
        document.placeOf(its.offset),
        `Two different files of this resource are called ${quoted(read.name)}.`,
        'Chatwoot tells attachments by their names only: give them different ones.',
      )
  }
  return { known }
}

function attachmentAt(document: Document, node: Node, { problems, readBytes, contents }: Reading): Attachment | null {
  const wrong = (sentence: string, nextStep: string) => {
    problems.add('F-FILE', document.placeOf(node.offset), sentence, nextStep)
    return null
  }
  const path = node.type === 'object' ? fileNamed(propertiesOf(document, node, problems)) : null
  if (path === null)
    return wrong('What an action sends is a file.', 'Write {"$file": "files/price-list.pdf"}, and nothing else.')
  if (path.endsWith('.json'))
    return wrong(
      `${quoted(path)} is read as configuration.`,
      'No .json file of this folder can be sent: pack it, for example as a ZIP.',
    )
  const name = basename(path).normalize()
  if (REPLACED.test(name))
    return wrong(
      `Chatwoot changes the name of the file ${quoted(name)}.`,
      'Customers see it: rename the file, without control characters, blanks at an end or any of % $ | : ; < > ? * " \\.',
    )
  const found = readBytes(path, MOST_BYTES)
  if ('problem' in found) return wrong(`${quoted(path)} ${found.problem}.`, OUTSIDE)
  if (found.bytes.length === 0) return wrong(`${quoted(path)} is empty.`, 'There is nothing in it to send.')
  const content = contentOf(found.bytes)
  contents.set(content.sha256, path)
  return { ...content, name }
}

/** Every node that a path leads to; where something has another form, there is none. */
function nodesAt(node: Node, [step, ...rest]: readonly Step[]): Node[] {
  if (step === undefined) return node.type === 'null' ? [] : [node]
  if ('name' in step) {
    const inner = memberOf(node, step.name)
    return inner === undefined ? [] : nodesAt(inner, rest)
  }
  const items = node.type === 'array' ? (node.children ?? []) : []
  return items
    .filter((item) => 'each' in step || memberOf(item, step.where)?.value === step.is)
    .flatMap((item) => nodesAt(item, rest))
}

function memberOf(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]
}
