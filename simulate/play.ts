/** Plays one case and writes down what the recorder would have seen. */
import { listen } from '../src/simulate/run/listen.ts'
import { saved } from '../src/simulate/run/saved.ts'
import { Stage } from '../src/simulate/run/stage.ts'
import type { Account, Json, JsonObject, Rule, World } from '../src/simulate/world/model.ts'
import { filled, HOOK, type Names, settingOf } from './fixtures.ts'
import type { Case, Result, Suite } from './format.ts'
import { hits, messagesAfter, snapshot, webhooks } from './seen.ts'
import { contactOf, type Playing, step } from './steps.ts'

/** Throws NotSimulated for what is outside of what is known. */
export function play(test: Case, suite: Suite, now: Date): Result {
  const { account, names, macros } = settingOf([suite.fixtures ?? {}, test.fixtures ?? {}], now)
  const contact = contactOf(10, filled(test.given?.contact ?? {}, names) as JsonObject)
  names.set('contact', contact.id)
  const world: World = { account, contacts: [contact], conversations: [], messages: [], rules: [] }
  const playing: Playing = { stage: new Stage(world), names, macros }
  for (const one of test.given?.steps ?? []) {
    step(one, playing)
    listen(playing.stage)
  }
  const known = playing.stage.newId()
  const before = snapshot(playing.stage.world, names)
  const refused = save(test, playing)
  playing.stage.seen.serverEvents.length = 0
  playing.stage.seen.calls.length = 0
  for (const one of test.event) {
    step(one, playing)
    listen(playing.stage)
  }
  return { ...refused, ...resultOf(test, playing, known, before) }
}

/** Rules are made after what was there before. */
function save(test: Case, { stage, names }: Playing): { refused?: Json } {
  const refused: { [name: string]: Json } = {}
  for (const { name, event_name, active, conditions = [], actions } of test.rules) {
    const filledIn = { conditions: filled(conditions, names), actions: filled(actions, names) }
    const rule = saved(
      stage.newId(),
      { name, event_name, active: active ?? true, ...filledIn },
      stage.world.account as Account,
    )
    if ('error' in rule) refused[name] = { ...rule }
    else {
      names.set(`rule.${name}`, rule.id)
      stage.putRule(rule)
    }
  }
  return Object.keys(refused).length > 0 ? { refused } : {}
}

function resultOf(test: Case, { stage, names }: Playing, known: number, before: JsonObject | null): Result {
  const { world, seen } = stage
  const fresh = messagesAfter(world, names, known)
  const after = snapshot(world, names)
  const found = hits(test, seen.calls, fresh, [before, after])
  const times = Object.entries(found.times).some(([, count]) => count > 1) ? { times: found.times } : {}
  const off = test.rules
    .filter(({ name, active }) => active !== false && isOff(world.rules, names, name))
    .map(({ name }) => name)
  const tidy = ({ content, ...rest }: (typeof fresh)[number]): JsonObject => ({
    ...rest,
    content: test.mask_numbers ? (content?.replace(/\d+/g, '#') ?? null) : content,
  })
  const changed = Object.entries(after ?? {}).filter(
    ([field, value]) => before === null || JSON.stringify(value) !== JSON.stringify(before[field]),
  )
  return {
    fired: found.fired,
    order: found.order,
    ...times,
    ...(off.length > 0 ? { deactivated: off } : {}),
    effects: {
      before,
      after: after === null ? null : Object.fromEntries(changed),
      messages: fresh.filter(({ type }) => type !== 'activity').map(tidy),
      activity: fresh
        .filter(({ type }) => type === 'activity')
        .map(({ content }) => content!)
        .sort(),
      ...(test.payload
        ? { webhook: webhooks(seen.calls.filter(({ address }) => String(address).startsWith(`${HOOK}/`))) }
        : {}),
    },
    server_events: [...seen.serverEvents].sort(),
  }
}

function isOff(rules: readonly Rule[], names: Names, name: string): boolean {
  return rules.some(({ id, active }) => id === names.get(`rule.${name}`) && !active)
}
