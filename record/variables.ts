/** Variables of a scenario: those of the env file, and what its steps save from answers. */
import { isHash, type Json } from './json.ts'

export type Variables = { [name: string]: Json | undefined }

/** The value at a path such as `$.payload.0.id`; `*last` is the last item of a list. */
function follow(value: Json | undefined, path: string): Json | undefined {
  let at: Json | undefined = value
  for (const part of path.split('.')) {
    if (part === '' || part === '$') continue
    if (Array.isArray(at)) at = part === '*last' ? at.at(-1) : at[Number(part)]
    else at = isHash(at) && Object.hasOwn(at, part) ? at[part] : undefined
  }
  return at
}

/** `{name}` inside a text becomes text; alone it keeps the type of its value. An unknown name stays as written. */
export function fill(value: Json, variables: Variables): Json {
  if (typeof value === 'string') {
    const alone = /^\{([\w.]+)\}$/.exec(value)
    return (alone && variable(variables, alone[1]!)) ?? fillText(value, variables)
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, variables))
  if (!isHash(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [String(fill(key, variables)), fill(item, variables)]),
  )
}

export function fillText(text: string, variables: Variables): string {
  return text.replace(/\{([\w.]+)\}/g, (written, name: string) => {
    const value = variable(variables, name)
    return value === undefined ? written : typeof value === 'object' ? JSON.stringify(value) : String(value)
  })
}

function variable(variables: Variables, name: string): Json | undefined {
  return follow(variables as { [name: string]: Json }, name)
}

/** What a `save` takes out of an answer. */
export function taken(body: Json, from: string, variables: Variables): Json | undefined {
  if (!from.startsWith('$find:')) return follow(body, from)
  const [list = '', field = '', value = '', wanted = ''] = from.slice('$find:'.length).split('|')
  const items = follow(body, list)
  if (!Array.isArray(items)) return undefined
  const found = items.find((item) => String(follow(item, field)) === String(fill(value, variables)))
  return follow(found, wanted)
}
