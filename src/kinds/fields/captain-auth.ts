/** How a tool of Captain proves who it is, and where it may send: what Chatwoot 4.15.1 checks, and what it needs and does not. */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import { isObject, type Json } from '../model/json.ts'
import { type Said, without } from './mistakes.ts'

/** What each way needs: Chatwoot takes anything, and sends nothing of what is not complete. */
const NEEDS = {
  none: [],
  bearer: ['token'],
  basic: ['username', 'password'],
  api_key: ['name', 'key', 'location'],
} as const
type Way = keyof typeof NEEDS

export const WAYS = ['none', 'bearer', 'basic', 'api_key'] as const
/** Shown to administrators in the open; taken out of what is read. */
export const HIDDEN = ['token', 'password', 'key'] as const

export const authConfig = described(
  z.partial(
    z.object({
      token: z.string(),
      username: z.string(),
      password: z.string(),
      name: z.string(),
      key: z.string(),
      location: z.enum(['header']),
    }),
  ),
  {
    token: 'The token of "bearer", as a secret.',
    username: 'The user of "basic".',
    password: 'The password of "basic", as a secret.',
    name: ['header', 'The header in which "api_key" is sent, such as "X-Api-Key".'],
    key: 'The key of "api_key", as a secret.',
    location: 'Where "api_key" is sent: Chatwoot knows "header" only.',
  },
)

const isWay = (way: unknown): way is Way => typeof way === 'string' && Object.hasOwn(NEEDS, way)

export function missingAuth(way: unknown, config: unknown): string[] {
  const needed: readonly string[] = isWay(way) ? NEEDS[way] : []
  return needed.filter((name) => !Object.hasOwn(isObject(config as Json) ? (config as object) : {}, name))
}

/** What is written of `auth_config` has to be all of what `auth_type` needs, and no more. */
export const completeAuth = without<{ readonly [field: string]: unknown }>(({ auth_type, auth_config }): Said[] => {
  if (!isWay(auth_type) || !isObject(auth_config as Json)) return []
  const needed: readonly string[] = NEEDS[auth_type]
  const missing = missingAuth(auth_type, auth_config)
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            at: ['auth_config'],
            says: `must hold ${missing.map((name) => JSON.stringify(name)).join(' and ')}: Chatwoot replaces all of it, and what is secret is kept nowhere else`,
            help: 'Add it, a secret as ${secret:NAME}.',
          },
        ]),
    ...Object.keys(auth_config as object)
      .filter((name) => !needed.includes(name))
      .map((name) => ({ at: ['auth_config', name], says: `is nothing that "${auth_type}" sends`, near: needed })),
  ]
})

/** Liquid may stand in it anywhere. Numbers for names, and names of this machine or network, are refused (422). */
export const publicAddress = without<string>((address): Said[] => {
  const plain = address.replace(/\{\{.*?\}\}/g, 'x')
  const isAscii = !/[^\u0021-\u007e]/.test(plain)
  const host = /^https:\/\/(?:[^/?#@]*@)?([^/?#:[\]]+)(?::\d+)?(?:[/?#]|$)/.exec(plain)?.[1]?.toLowerCase() ?? ''
  const isPublic = host.includes('.') && !/^[\d.]+$|\.local$|\.$/.test(host)
  return isAscii && isPublic && URL.canParse(plain)
    ? []
    : [
        {
          at: [],
          says: 'must be an address of https at a public name, in plain letters',
          help: 'Chatwoot takes neither http nor numbers nor names of its own network.',
        },
      ]
})
