/** What rules do when something has happened: one after the other, each looking at the conversation as it is then. */
import { matches } from '../conditions/match.ts'
import { NotSimulated } from '../world/errors.ts'
import type { Event, Rule } from '../world/model.ts'
import { act } from './act.ts'
import { mayBeSaved } from './saved.ts'
import type { Stage } from './stage.ts'

/** At this many errors Chatwoot switches the rule off. */
const ERRORS = 2

/** Tells rules all that has happened. What they do raises nothing, so it comes to an end. */
export function listen(stage: Stage): void {
  for (let event = stage.queue.shift(); event !== undefined; event = stage.queue.shift()) hear(stage, event)
  stage.settle()
}

function hear(stage: Stage, event: Event): void {
  stage.heard.push(event)
  const listening = stage.world.rules.filter(({ active, event_name }) => active && event_name === event.name)
  for (const rule of listening) {
    const { world, pending } = stage
    if (rule.unclear !== undefined) throw new NotSimulated(rule.unclear)
    const match = matches(rule.conditions, event, world, pending)
    if (match.invalid !== null) count(stage, rule)
    const deeds = match.fires
      ? act(stage, event.conversation, rule.actions, { rule }, `automation_event.${rule.event_name}`)
      : []
    const { fires, invalid, fault } = match
    stage.turns.push({ rule, event, fires, invalid, fault, world, deeds })
  }
}

/** A rule that can no longer be saved cannot be switched off either. */
function count(stage: Stage, rule: Rule): void {
  const errors = rule.errors + 1
  const { rules, account } = stage.world
  const isOff = errors >= ERRORS && mayBeSaved(rule, account)
  if (isOff) stage.putRule({ ...rule, errors, active: false })
  else stage.world = { ...stage.world, rules: rules.map((one) => (one.id === rule.id ? { ...one, errors } : one)) }
}
