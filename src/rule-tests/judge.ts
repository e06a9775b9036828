/** Holds what a test expects to what would happen. */
import { nearest } from '../plan/match/nearest.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Turn } from '../simulate/run/stage.ts'
import { NotSimulated } from '../simulate/world/errors.ts'
import type { Cast } from './cast.ts'
import { effectsMissed } from './effects.ts'
import { type Played, play } from './play.ts'
import { placeOf, type RuleTest } from './read.ts'
import { why, whyNot } from './why.ts'

export interface Verdict {
  readonly name: string
  readonly is: 'passed' | 'failed' | 'not simulated'
  readonly findings: readonly Finding[]
}

export function judge(test: RuleTest, cast: Cast): Verdict {
  const { name } = test
  const unknown = unknownRules(test, cast)
  if (unknown.length > 0) return { name, is: 'failed', findings: unknown }
  const inPart = test.fires.find((key) => cast.inPart.has(key))
  try {
    if (inPart !== undefined) throw new NotSimulated(`the rule ${quoted(inPart)}, of which the files do not say all`)
    const played = play(test, cast, false)
    const findings = [...firingsMissed(test, played, cast), ...effectsMissed(test, played, cast)]
    const notes = findings.length > 0 || !dependsOnOrder(test, played, cast) ? [] : [orderNote(test)]
    return { name, is: findings.length > 0 ? 'failed' : 'passed', findings: [...findings, ...notes] }
  } catch (error) {
    if (!(error instanceof NotSimulated)) throw error
    return { name, is: 'not simulated', findings: [notSimulated(test, error.reason)] }
  }
}

const quoted = (text: string) => JSON.stringify(text)

function unknownRules({ name, fires, place, places }: RuleTest, cast: Cast): Finding[] {
  const keys = cast.sources.map(({ key }) => key)
  return fires.flatMap((key, at) => {
    if (keys.includes(key)) return []
    const guess = nearest(key, keys)
    const all = keys.length === 0 ? 'The files declare none.' : `There are ${keys.join(', ')}.`
    return {
      code: 'T-UNKNOWN-RULE',
      severity: 'error' as const,
      place: placeOf(`fires[${at}]`, place, places),
      subject: null,
      sentence: `Test ${quoted(name)}: there is no rule with the key ${quoted(key)}.`,
      nextStep: guess === null ? all : `Did you mean "${guess}"?`,
    }
  })
}

/** Rules that run more or less often than expected, or, on one event, in another order. */
function firingsMissed(test: RuleTest, { turns, heard }: Played, cast: Cast): Finding[] {
  const ran = turns.filter(({ fires }) => fires)
  const keys = ran.map(({ rule }) => rule.name)
  const findings = [...new Set([...test.fires, ...keys])].flatMap((key) => {
    const [wanted, found] = [times(test.fires, key), times(keys, key)]
    if (wanted === found) return []
    const its = turns.filter(({ rule }) => rule.name === key)
    const resource = cast.sources.find((one) => one.key === key)!
    const place = placeOf(wanted === 0 ? 'fires' : `fires[${test.fires.indexOf(key)}]`, test.place, test.places)
    const because = found < wanted ? whyNot(resource, its, heard, cast) : [why(its.find(({ fires }) => fires)!)]
    const said = `Test ${quoted(test.name)}: the rule ${quoted(key)} ${counted(found)}, expected ${expected(wanted)}`
    return [failed(`${said}${because.length > 0 ? `: ${because.join('; ')}` : ''}.`, place, found < wanted)]
  })
  if (findings.length > 0 || inOrder(test.fires, ran)) return findings
  const sentence = `Test ${quoted(test.name)}: the rules run in the order ${keys.join(', ')}, expected ${test.fires.join(', ')}.`
  return [failed(sentence, placeOf('fires', test.place, test.places), false)]
}

const times = (keys: readonly string[], key: string): number => keys.filter((one) => one === key).length

function counted(count: number): string {
  return count === 0 ? 'does not run' : count === 1 ? 'runs' : `runs ${count} times`
}

function expected(count: number): string {
  return count === 0 ? 'not to' : count === 1 ? 'once' : `${count} times`
}

/** Several events of one happening are told in no certain order: only rules of the same event have one. */
function inOrder(fires: readonly string[], ran: readonly Turn[]): boolean {
  return [...new Set(ran.map(({ rule }) => rule.event_name))].every((event) => {
    const its = ran.filter(({ rule }) => rule.event_name === event).map(({ rule }) => rule.name)
    return its.join('\n') === fires.filter((key) => its.includes(key)).join('\n')
  })
}

function failed(sentence: string, place: Finding['place'], isMissing: boolean): Finding {
  const nextStep = isMissing ? 'Correct the rule, or the test.' : 'Correct the test if it should, else the rule.'
  return { code: 'T-FAILED', severity: 'error', place, subject: null, sentence, nextStep }
}

function notSimulated({ name, place }: RuleTest, reason: string): Finding {
  return {
    code: 'T-NOT-SIMULATED',
    severity: 'note',
    place,
    subject: null,
    sentence: `Test ${quoted(name)} was neither passed nor failed: what Chatwoot does is not known for ${reason}.`,
    nextStep: 'Make the case simpler, or try it on a server.',
  }
}

function orderNote({ name, place, places }: RuleTest): Finding {
  return {
    code: 'T-ORDER',
    severity: 'warning',
    place: placeOf('fires', place, places),
    subject: null,
    sentence: `Test ${quoted(name)} passes only while Chatwoot takes the rules in the order of the files, which it does not promise.`,
    nextStep: 'Make the rules independent of each other, or one rule of them.',
  }
}

/** Whether the rules, taken the other way round, come to something else. */
function dependsOnOrder(test: RuleTest, played: Played, cast: Cast): boolean {
  try {
    const other = play(test, cast, true)
    return outcome(played) !== outcome(other)
  } catch (error) {
    if (error instanceof NotSimulated) return false
    throw error
  }
}

function outcome({ turns, conversation, contact, written }: Played): string {
  const { status, priority, assignee_id, team_id, label_list } = conversation
  const ran = turns.filter(({ fires }) => fires).map(({ rule }) => rule.name)
  const texts = written.map(({ content }) => content)
  return JSON.stringify([
    ran.sort(),
    status,
    priority,
    assignee_id,
    team_id,
    [...label_list].sort(),
    contact.blocked,
    texts.sort(),
  ])
}
