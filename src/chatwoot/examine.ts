/**
 * What an installation, an account and a token say about themselves. It only reads, and asks no more than it needs:
 * four questions, and six more to find an inbox that the token's user works in.
 */
import * as z from 'zod/mini'
import { type PlainError, ServerError, type Told, told } from '../plan/model/errors.ts'
import type { Reader } from './client.ts'
import { type Membership, Profile, signsOfPerson } from './person.ts'

const Installation = z.object({ version: z.string(), queue_services: z.optional(z.string()) })
const Account = z.object({
  created_at: z.optional(z.string()),
  name: z.string(),
  status: z.string(),
  features: z.optional(z.record(z.string(), z.unknown())),
  subscribed_features: z.optional(z.unknown()),
})
const Teams = z.array(z.object({ name: z.string(), is_member: z.optional(z.boolean()) }))
const Inboxes = z.object({ payload: z.array(z.object({ id: z.int(), name: z.string() })) })
const Members = z.object({ payload: z.array(z.object({ id: z.int() })) })

/** With the other five questions that makes ten, the most that are asked. */
const INBOXES = 5

export interface Examined {
  readonly installation: Told<z.infer<typeof Installation>>
  /** Null when there was no use in asking. */
  readonly profile: Told<Profile> | null
  readonly account: Told<z.infer<typeof Account>> | null
  /** What the user is in the account; null when it is not in it, or no account was asked about. */
  readonly membership: Membership | null
  /** Why the user looks like a person, each as "it has an avatar". Empty when nothing says so. */
  readonly signs: readonly string[]
  /** Inboxes that were not looked into for it. */
  readonly unseen: number
}

const nothing = { profile: null, account: null, membership: null, signs: [], unseen: 0 }

/** What is known of an installation that could not be asked. */
export function unasked(error: PlainError): Examined {
  return { ...nothing, installation: { answer: null, error } }
}

/** `account` is null when nobody has said which one. */
export async function examine(reader: Reader, account: number | null): Promise<Examined> {
  const installation = await told(ask(reader, '/api', Installation))
  if (isOutOfReach(installation.error)) return unasked(installation.error)
  const profile = await told(ask(reader, '/profile', Profile))
  const membership = profile.answer?.accounts.find(({ id }) => id === account) ?? null
  if (profile.answer === null || membership === null) return { ...nothing, installation, profile }
  const whole = await told(ask(reader, `/accounts/${account}`, Account))
  const isClosed = whole.answer?.status === 'suspended'
  const found = isClosed ? { signs: [], unseen: 0 } : await personIn(reader, profile.answer, membership)
  return { installation, profile, account: whole, membership, ...found }
}

/** No answer at all, a web page or a redirect: what comes next would fail alike, and the token need not go there again. */
function isOutOfReach(error: PlainError | null): error is ServerError {
  return error instanceof ServerError && (error.status === null || error.status < 400)
}

async function personIn(
  reader: Reader,
  profile: Profile,
  membership: Membership,
): Promise<{ signs: readonly string[]; unseen: number }> {
  const below = `/accounts/${membership.id}`
  const teams = await told(ask(reader, `${below}/teams`, Teams))
  const own = (teams.answer ?? []).filter(({ is_member }) => is_member === true).map(({ name }) => name)
  const signs = signsOfPerson(profile, membership, own)
  // One sign is enough; without any, the inboxes are worth their requests.
  if (signs.length > 0) return { signs, unseen: 0 }
  const { answer } = await told(ask(reader, `${below}/inboxes`, Inboxes))
  const inboxes = answer?.payload ?? []
  // To an agent the list holds the inboxes that are its own and no others.
  if (membership.role !== 'administrator') return { signs: inboxes.slice(0, 1).map(inInbox), unseen: 0 }
  const looked = inboxes.slice(0, INBOXES)
  const members = await Promise.all(looked.map(({ id }) => told(ask(reader, `${below}/inbox_members/${id}`, Members))))
  const its = looked.filter((_, index) => members[index]!.answer?.payload.some(({ id }) => id === profile.id))
  return { signs: its.slice(0, 1).map(inInbox), unseen: its.length > 0 ? 0 : inboxes.length - looked.length }
}

function inInbox({ name }: { readonly name: string }): string {
  return `it works in the inbox ${JSON.stringify(name)}`
}

async function ask<T>(reader: Reader, path: string, schema: z.ZodMiniType<T>): Promise<T> {
  const parsed = schema.safeParse(await reader.get(path))
  if (parsed.success) return parsed.data
  throw new ServerError(
    `The answer to ${path} does not look like Chatwoot's. Is ${reader.address} the address of a Chatwoot of version 3 or later?`,
  )
}
