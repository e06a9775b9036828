/** Whether the user behind a token is a person at work. Fields as seen on 4.15.1; older releases leave some out. */
import * as z from 'zod/mini'

const text = z.optional(z.nullable(z.string()))

const Membership = z.object({
  id: z.int(),
  name: z.string(),
  role: z.string(),
  availability_status: text,
  auto_offline: z.optional(z.nullable(z.boolean())),
  custom_role_id: z.optional(z.nullable(z.int())),
})
export type Membership = z.infer<typeof Membership>

/** The answer also holds the token itself, which must not come any further than this. */
export const Profile = z.object({
  id: z.int(),
  name: z.nullable(z.string()),
  email: z.string(),
  type: text,
  provider: text,
  avatar_url: text,
  message_signature: text,
  accounts: z.array(Membership),
})
export type Profile = z.infer<typeof Profile>

/** Teams are given by the names of those it is in. Each sign goes on after "the user looks like a person:". */
export function signsOfPerson(profile: Profile, membership: Membership, teams: readonly string[]): string[] {
  const { avatar_url, message_signature, provider } = profile
  return [
    ...(teams.length > 0 ? [`it is in the team ${teams.map((name) => JSON.stringify(name)).join(', ')}`] : []),
    ...(avatar_url ? ['it has an avatar'] : []),
    ...(message_signature ? ['it signs its messages'] : []),
    ...(provider && provider !== 'email' ? [`it signs in through ${provider}`] : []),
    // Only with `auto_offline` the status tells whether somebody is there; otherwise it is what was chosen once.
    ...(membership.auto_offline && membership.availability_status !== 'offline' && membership.availability_status
      ? [`it is signed in right now (${membership.availability_status})`]
      : []),
  ]
}
