/** Plays recorded scenarios against a server and says where its answers are others. */
import type { Json } from '../rails/answers.ts'
import { differences } from './compare.ts'
import type { Step } from './packed.ts'

export interface Target {
  readonly url: string
  /** Values for `{name}` in requests: accounts, users, inboxes that are there from the start. */
  readonly names: { readonly [name: string]: Json }
  readonly tokens: { readonly [who: string]: string }
}

export interface Played {
  readonly step: string
  readonly request: string
  readonly problems: readonly string[]
}

type Variables = { [name: string]: Json | undefined }

const follow = (value: Json | undefined, path: string): Json | undefined =>
  path
    .split('.')
    .filter((part) => part !== '' && part !== '$')
    .reduce<Json | undefined>((at, part) => {
      if (Array.isArray(at)) return part === '*last' ? at.at(-1) : at[Number(part)]
      return typeof at === 'object' && at !== null ? at[part] : undefined
    }, value)

const lookUp = (variables: Variables, name: string): Json | undefined =>
  follow(variables as { [name: string]: Json }, name)

const place = /\{([\w.]+)\}/g

/** Puts variables where `{name}` stands; alone it keeps its type. */
function filled(value: Json, variables: Variables): Json {
  if (typeof value === 'string') {
    const alone = /^\{([\w.]+)\}$/.exec(value)
    const whole = alone && lookUp(variables, alone[1]!)
    if (whole !== null && whole !== undefined) return whole
    return value.replace(place, (text, name) => {
      const found = lookUp(variables, name)
      return found === undefined ? text : String(found)
    })
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, variables))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [String(filled(key, variables)), filled(item, variables)]),
  )
}

interface FileField {
  readonly base64: string
  readonly type: string
  readonly filename: string
}

function formOf(fields: { [name: string]: Json }): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      const file = one as unknown as FileField
      if (typeof one === 'object' && one !== null) {
        form.append(name, new Blob([Buffer.from(file.base64, 'base64')], { type: file.type }), file.filename)
      } else form.append(name, String(one))
    }
  }
  return form
}

function requestOf(step: Step, target: Target, variables: Variables): RequestInit {
  const headers: { [name: string]: string } = {
    accept: 'application/json',
    ...(filled({ ...step.headers }, variables) as object),
  }
  if (step.as === 'bad') headers.api_access_token = 'not-a-token'
  else if (step.as !== 'none') headers.api_access_token = target.tokens[step.as] ?? String(filled(step.as, variables))
  const request = { method: step.method, headers, redirect: 'manual' as const }
  if (step.json !== undefined) {
    headers['content-type'] = 'application/json'
    return { ...request, body: JSON.stringify(filled(step.json, variables)) }
  }
  if (step.raw) {
    headers['content-type'] = step.raw.type
    return { ...request, body: step.raw.body }
  }
  return step.form
    ? { ...request, body: formOf(filled({ ...step.form }, variables) as { [name: string]: Json }) }
    : request
}

function readable(text: string): Json {
  if (text === '') return ''
  try {
    return JSON.parse(text) as Json
  } catch {
    return text.startsWith('<!DOCTYPE') ? text.slice(0, 15) : text.slice(0, 2000)
  }
}

/** `$.a.b` is a path; `$find:list|field|value|taken` takes a field of the item with that value. */
function taken(body: Json, from: string, variables: Variables): Json | undefined {
  if (!from.startsWith('$find:')) return follow(body, from)
  const [list = '', field = '', value = '', wanted = ''] = from.slice('$find:'.length).split('|')
  const items = follow(body, list)
  if (!Array.isArray(items)) return undefined
  const item = items.find((one) => String(follow(one, field)) === String(filled(value, variables)))
  return follow(item, wanted)
}

/** The server's own address and the tokens differ from run to run and stand here under fixed names. */
function anonymous(value: Json, target: Target): Json {
  if (typeof value === 'string') {
    return Object.entries(target.tokens).reduce(
      (text, [who, token]) => text.replaceAll(token, `<${who}_token>`),
      value.replaceAll(target.url, 'http://chatwoot.test'),
    )
  }
  if (Array.isArray(value)) return value.map((item) => anonymous(item, target))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, anonymous(item, target)]))
}

function regarded(step: Step, body: Json): Json {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const seen = step.unordered && Array.isArray(body.payload) ? { ...body, payload: body.payload.toSorted() } : body
  return step.keep ? Object.fromEntries(step.keep.flatMap((key) => (key in seen ? [[key, seen[key]!]] : []))) : seen
}

export async function play(steps: readonly Step[], target: Target): Promise<Played[]> {
  const variables: Variables = { ...target.names, tokens: { ...target.tokens } }
  const recorded: { [name: string]: number } = {}
  const playedIds: { [name: string]: number } = {}
  const played: Played[] = []
  for (const step of steps) {
    const answer = await fetch(target.url + String(filled(step.path, variables)), requestOf(step, target, variables))
    const body = readable(await answer.text())
    for (const [name, from] of Object.entries(step.save ?? {})) {
      const value = taken(body, from, variables)
      variables[name] = value
      if (typeof value === 'number') playedIds[name] = value
    }
    Object.assign(recorded, step.saved)
    const type = answer.headers.get('content-type')?.split(';')[0] ?? null
    const isPage = step.type === 'text/html' && typeof step.body === 'string'
    const rules = { saved: { recorded, played: playedIds }, loose: step.loose ?? [] }
    const problems = [
      ...(answer.status === step.status ? [] : [`status ${step.status} expected, got ${answer.status}`]),
      ...(type === step.type ? [] : [`content type ${step.type} expected, got ${type}`]),
      ...(isPage ? [] : differences(step.body, anonymous(regarded(step, body), target), rules)),
    ]
    played.push({ step: step.id, request: `${step.method} ${step.path}`, problems })
  }
  return played
}
