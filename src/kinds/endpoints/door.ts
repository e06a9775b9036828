/** Another path by which some of a collection are created, and nothing else of them. */
import type { Endpoint } from '../model/endpoint.ts'
import { type Fields, isObject, type Json } from '../model/json.ts'
import { pick, valueAt } from '../model/paths.ts'

export interface Door {
  /** Those with this value there: `['channel.type', 'twilio_sms']`. */
  readonly for: readonly [at: string, value: Json]
  readonly path: string
  /** The envelope of its body. */
  readonly wrap: string
  /** The fields that it takes. Of all others nothing arrives: they follow in an update. */
  readonly takes: readonly string[]
  /** Of these, the object whose own fields stand in the body without the part that `for` names. */
  readonly unfolds: string
}

/** Whether that is how one with these fields is created. */
export function isThrough({ for: [at, value] }: Door, fields: Fields): boolean {
  return valueAt(fields, at) === value
}

/** The endpoint, with this door for those that it is for. */
export function withDoor(endpoint: Endpoint, door: Door): Endpoint {
  const bodyOf = (body: Fields): Fields => {
    const flat = Object.entries(pick(body, door.takes)).flatMap(([name, value]) =>
      name === door.unfolds && isObject(value)
        ? Object.entries(value).filter(([inner]) => `${name}.${inner}` !== door.for[0])
        : [[name, value] as const],
    )
    return { [door.wrap]: Object.fromEntries(flat) }
  }
  return {
    ...endpoint,
    create: (body, parent) =>
      isThrough(door, body) ? { method: 'POST', path: door.path, body: bodyOf(body) } : endpoint.create!(body, parent),
  }
}
