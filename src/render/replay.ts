/** What a replay came to, in numbers. Of the conversations nothing is shown. */
import type { Count, Replay, Replayed } from '../replay/replay.ts'
import { many } from './counts.ts'
import { jsonText } from './json.ts'
import { codeSpan, cut, logSafe, oneLine, prose } from './safe.ts'

export function replayText(replay: Replay): string {
  const lines = replay.rules.map((rule) => `  ${oneLine(cut(rule.key, 200))}: ${oneLine(replaySentence(rule))}`)
  return logSafe([`${replayLead(replay)}:`, ...lines, ''].join('\n'))
}

export function replayJson(replay: Replay): string {
  return jsonText({ version: 1, ...replay })
}

/** A folded part of a comment; null when there is nothing to say. */
export function replayDetails(replay: Replay | null | undefined): string | null {
  if (replay == null || replay.conversations === 0 || replay.rules.length === 0) return null
  const some = replay.rules.slice(0, SHOWN)
  const rows = some.map(
    (rule) => `| ${codeSpan(cut(rule.key, 100), 'cell')} | ${prose(replaySentence(rule)).replaceAll('|', '\\|')} |`,
  )
  const more = replay.rules.length > SHOWN ? [`| and ${replay.rules.length - SHOWN} more | |`] : []
  const summary = `<details><summary>Replay: what the changed rules do to the latest ${many(replay.conversations, 'conversation')}</summary>`
  return [
    summary,
    '',
    `${replayLead(replay)}.`,
    '',
    '| rule | |',
    '|---|---|',
    ...rows,
    ...more,
    '',
    '</details>',
  ].join('\n')
}

const SHOWN = 20

/** On what it is played. */
export function replayLead({ conversations, messages }: Replay): string {
  return `On the latest ${many(conversations, 'conversation')} (${many(messages, 'message')} of them known), taken as they are now`
}

/** What one rule does and would do. */
export function replaySentence({ before, after }: Replayed): string {
  const parts = [was(before, after), will(after, before), customers(after)]
  return parts.filter((part) => part !== null).join(', ')
}

function was(before: Count | null, after: Count | null): string | null {
  if (before === null) return null
  if (before.reason !== null) return `what it does now is not known (${cut(before.reason, 300)})`
  return after === null ? `acts on ${number(before)}, and goes` : `acts on ${number(before)}`
}

function will(after: Count | null, before: Count | null): string | null {
  if (after === null) return null
  if (after.reason !== null) return `what it will do is not known (${cut(after.reason, 300)})`
  return before === null ? `new, would act on ${number(after)}` : `would act on ${number(after)}`
}

function number({ acts, unknown }: Count): string {
  return unknown === 0 ? String(acts) : `${acts} (${unknown} not known)`
}

function customers(after: Count | null): string | null {
  if (after === null || after.customers === 0) return null
  return `${many(after.customers, 'customer')} would get a message`
}
