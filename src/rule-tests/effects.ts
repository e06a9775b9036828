/** What has become of the conversation, held to what a test says of it. Only what it names is looked at. */
import { isDeepStrictEqual } from 'node:util'
import type { Finding } from '../plan/model/plan.ts'
import type { Json } from '../simulate/world/model.ts'
import type { Cast } from './cast.ts'
import type { Played } from './play.ts'
import { placeOf, type RuleTest } from './read.ts'

export function effectsMissed(test: RuleTest, played: Played, cast: Cast): Finding[] {
  const { effects = {}, name, place, places } = test
  const found = foundIn(played, cast)
  return (Object.keys(effects) as (keyof typeof found)[]).flatMap((field) => {
    const wanted = wantedOf(field, effects[field] as Json, cast)
    if (isDeepStrictEqual(wanted, found[field])) return []
    const sentence = `Test ${JSON.stringify(name)}: in the end "${field}" is ${shown(found[field])}, expected ${shown(wanted)}${doers(played, field)}.`
    const at = placeOf(`effects.${field}`, place, places)
    const nextStep = 'Correct the rules, or the test.'
    return [{ code: 'T-FAILED', severity: 'error', place: at, subject: null, sentence, nextStep }]
  })
}

/** Lists of what rules did, one after the other. */
const IN_ORDER = { messages: true, webhooks: true }

/** By the names of the files. Sets are sorted. */
function foundIn({ conversation, contact, written, called }: Played, cast: Cast) {
  const { status, priority, assignee_id, team_id, label_list } = conversation
  const named = (id: number | null) => (id === null ? null : (cast.nameOf(id) ?? String(id)))
  return {
    status,
    priority,
    assignee_id: named(assignee_id),
    team_id: named(team_id),
    labels: [...label_list].sort() as Json,
    muted: contact.blocked,
    messages: written.map(({ content, private: isPrivate }) => ({ content, private: isPrivate })) as Json,
    webhooks: called as Json,
  }
}

function wantedOf(field: string, value: Json, cast: Cast): Json {
  if (field === 'assignee_id') return value === null ? null : cast.nameOf(cast.idOf('person', String(value)))
  if (field === 'team_id') return value === null ? null : cast.nameOf(cast.idOf('team', String(value)))
  if (field === 'messages')
    return (value as readonly { content?: string; private?: boolean }[]).map(
      ({ content = '', private: isPrivate = false }) => ({
        content,
        private: isPrivate,
      }),
    )
  // Labels by their titles, as a set.
  if (Array.isArray(value) && !Object.hasOwn(IN_ORDER, field))
    return value.map((label) => cast.titleOf(String(label))).sort()
  return value
}

/** Which actions were left out, where that may be why. */
function doers({ turns }: Played, field: string): string {
  const left = turns.flatMap(({ rule, deeds }) =>
    deeds.filter(({ isDone }) => !isDone).map(({ action }) => `"${action}" of ${rule.name}`),
  )
  return left.length > 0 && !Object.hasOwn(IN_ORDER, field) ? ` (nothing came of ${left.join(', ')})` : ''
}

function shown(value: Json): string {
  return value === null ? 'nothing' : JSON.stringify(value)
}
