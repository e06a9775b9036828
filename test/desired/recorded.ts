/** What the recordings show was sent for a resource of ours, in the words of the files, and how the server took it. */
import type { Recorded } from '../../record/recording.ts'
import type { Step } from '../../record/scenario.ts'
import { pairsOf } from '../../record/sets.ts'
import { kindNamed, kinds } from '../../src/kinds/index.ts'
import type { Fields, Json } from '../../src/kinds/model/kind.ts'
import { mapReferences } from '../../src/plan/match/each-reference.ts'
import { isObject } from '../../src/plan/model/paths.ts'

export interface Sent {
  /** `labels/basics · create`, with the set where the sets differ. */
  readonly step: string
  readonly kind: string
  readonly isCreate: boolean
  readonly fields: Fields
  readonly status: number
  /** The answer, as text. */
  readonly answer: string
}

export function sentIn(set: string): Sent[] {
  return pairsOf(set).flatMap(({ scenario: { name, steps }, recorded }) =>
    steps.flatMap((step, index) => sentBy(step, recorded[index]!, name)),
  )
}

function sentBy(step: Step, { status, body }: Recorded, scenario: string): Sent[] {
  const { id, as, method, path: asked, json } = step
  const path = belowNothing(inOneWord(asked))
  const found = /^\/api\/v1\/accounts\/\{account\}(?:\/(\w+)(\/[^/]+(\/set_agent_bot)?)?)?$/.exec(path)
  if (as !== 'admin' || !['POST', 'PATCH', 'PUT'].includes(method) || found === null || !isObject(json as Json))
    return []
  const only = kinds.find(({ endpoint }) => endpoint.isSingle && inOneWord(endpoint.list(null)) === (found[1] ?? ''))
  const kind = only?.name ?? (found[3] ? 'inbox_agent_bots' : found[1]!)
  // What is no resource of its own is sent in another form than people write.
  if (
    !kinds.some(({ name, endpoint }) => name === kind && (endpoint.create !== null || only !== undefined || found[3]))
  )
    return []
  const isCreate = method === 'POST' && kind !== 'inbox_agent_bots'
  const fields = fieldsOf(kind, json as Fields, isCreate)
  return [{ step: `${scenario} · ${id}`, kind, isCreate, fields, status, answer: JSON.stringify(body) }]
}

function inOneWord(path: string): string {
  return path
    .replace('integrations/hooks', 'integrations_hooks')
    .replace(/captain\/assistants\/\{\w\}\/scenarios/, 'captain_scenarios')
    .replace('captain/', 'captain_')
}

/** The path of what is nested, as if it lay in the account itself. */
function belowNothing(path: string): string {
  const nested = /^(.*\})\/(\w+)\/[^/]+\/(\w+)(\/[^/]+)?$/.exec(path)
  const [, account, above, kind, rest = ''] = nested ?? []
  const isNested = kinds.some(({ name, endpoint }) => name === kind && endpoint.under?.kind === above)
  return isNested ? `${account}/${kind}${rest}` : path
}

/** Without the envelope; with names in the place of ids, and the type of a channel that an update must not send. */
function fieldsOf(name: string, body: Fields, isCreate: boolean): Fields {
  const { create, update, isSingle } = kindNamed(name).endpoint
  const empty = isSingle ? update({ id: 0, address: '' }, {}, {})[0] : create?.({}, null)
  const [wrap = ''] = Object.keys(empty?.body ?? {})
  const sent = isObject(body[wrap]) ? (body[wrap] as Fields) : body
  const named = mapReferences(kindNamed(name), sent, (value) => (isObject(value) ? value : 'some-key'))
  return !isCreate && isObject(named.channel) ? { ...named, channel: withType(named.channel) } : named
}

function withType(channel: Fields): Fields {
  const type = Object.keys(channel).some((name) =>
    /^(website|widget|welcome|reply|pre_chat|continuity|allowed|selected)/.test(name),
  )
    ? 'web_widget'
    : 'email' in channel
      ? 'email'
      : 'api'
  return { type, ...channel }
}
