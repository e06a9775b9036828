/**
 * What the actions of rules and macros take (4.15.1). Chatwoot checks none of it: what has another shape is stored, and the
 * action is left out without a word when it should run, or done with a part of what was meant.
 */
import { isAttachment } from '../model/attachment.ts'
import type { Json } from '../model/json.ts'
import { priorities, statuses } from './condition-attributes.ts'
import type { Mistake, Said } from './mistakes.ts'

interface Params {
  readonly least: 0 | 1
  /** Chatwoot looks at no more than these. */
  readonly most: number
  readonly values?: readonly string[]
  /** The only form a value has, for editors. */
  readonly form?: { readonly $ref: string }
  readonly mistakesIn?: (value: unknown) => Said[]
}

/** People write where it lies: see `src/desired/json-schema.ts`. */
const FILE = { $ref: '#/$defs/file' }
const ONE = { least: 1, most: 1 } as const

const params: { readonly [action: string]: Params } = {
  send_attachment: { ...ONE, mistakesIn: noFile, form: FILE },
  send_message: { ...ONE, mistakesIn: noText },
  add_private_note: { ...ONE, mistakesIn: noText },
  add_label: { least: 1, most: Number.POSITIVE_INFINITY },
  remove_label: { least: 1, most: Number.POSITIVE_INFINITY },
  assign_agent: ONE,
  // None takes the team away.
  assign_team: { least: 0, most: 1 },
  change_status: { ...ONE, values: statuses },
  // None takes the priority away, as `nil` does.
  change_priority: { least: 0, most: 1, values: [...priorities, 'nil'] },
  send_webhook_event: { ...ONE, mistakesIn: noWebAddress },
  send_email_transcript: { ...ONE, mistakesIn: noMailAddresses },
  send_email_to_team: { ...ONE, mistakesIn: noMailToTeam },
  add_sla: ONE,
}

interface Action {
  readonly action_name: string
  readonly action_params?: readonly unknown[] | null | undefined
}

export function paramMistakes({ action_name: name, action_params: given }: Action): Mistake[] {
  const rule = Object.hasOwn(params, name) ? params[name] : undefined
  if (rule === undefined) return []
  // Chatwoot takes nulls out of lists.
  const values = (given ?? []).flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  if (values.length < rule.least) return [tooFew(name, rule)]
  if (values.length > rule.most) return [tooMany(name, values[rule.most]!.index)]
  return values.flatMap(({ value, index }): Mistake[] => {
    const at = ['action_params', index]
    if (rule.values !== undefined) return rule.values.includes(value as string) ? [] : [{ at, oneOf: rule.values }]
    return (rule.mistakesIn?.(value) ?? []).map((mistake) => ({ ...mistake, at: [...at, ...mistake.at] }))
  })
}

function tooFew(name: string, { most, values }: Params): Said {
  return {
    at: ['action_params'],
    says: `must hold ${most === 1 ? 'one value' : 'at least one value'}, which "${name}" needs`,
    ...(values === undefined ? {} : { help: `It is one of ${values.join(', ')}.` }),
  }
}

function tooMany(name: string, index: number): Said {
  return {
    at: ['action_params', index],
    says: `is one too many: "${name}" looks at the first only`,
    help: name === 'send_email_transcript' ? 'Write all addresses in one text, with commas.' : 'Take it out.',
  }
}

function noText(value: unknown): Said[] {
  return typeof value === 'string' && value !== '' ? [] : [{ at: [], says: 'must be a text that is not empty' }]
}

function noWebAddress(value: unknown): Said[] {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)
    ? []
    : [{ at: [], says: 'must be an address that begins with http:// or https://' }]
}

function noFile(value: unknown): Said[] {
  return isAttachment(value as Json) ? [] : [{ at: [], says: 'must be a file' }]
}

/** A variable such as `{{contact.email}}` becomes an address when the action runs. */
function noMailAddresses(value: unknown): Said[] {
  const isFine = typeof value === 'string' && value.split(',').every((one) => /[^@\s]@[^@\s]|\{\{.*\}\}/.test(one))
  return isFine ? [] : [{ at: [], says: 'must be e-mail addresses in one text, with commas between them' }]
}

function noMailToTeam(value: unknown): Said[] {
  const { team_ids, message } = (typeof value === 'object' && value !== null ? value : {}) as {
    [name: string]: unknown
  }
  const isFine = Array.isArray(team_ids) && team_ids.length > 0 && typeof message === 'string'
  return isFine
    ? []
    : [
        {
          at: [],
          says: 'must be an object with "team_ids" and "message"',
          help: 'Write {"team_ids": ["support"], "message": "…"}.',
        },
      ]
}

/** The same for editors, as far as JSON Schema can say it. */
export const paramsJsonSchema = Object.entries(params).map(([name, { least, most, values, form }]) => ({
  if: { properties: { action_name: { const: name } }, required: ['action_name'] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: {
    properties: {
      action_params: {
        minItems: least,
        ...(Number.isFinite(most) ? { maxItems: most } : {}),
        ...(values === undefined ? {} : { items: { type: 'string', enum: [...values] } }),
        ...(form === undefined ? {} : { items: form }),
      },
    },
  },
}))
