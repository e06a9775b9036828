/** Whose token it is, and whether it should be. */
import type { Examined } from '../chatwoot/examine.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Section } from '../render/checkup.ts'
import { many } from '../render/counts.ts'
import { failed, finding } from './finding.ts'

export function tokenSection(examined: Examined): Section {
  const { profile, installation, membership, signs, unseen } = examined
  const section = (says: string | null, findings: readonly Finding[], facts = {}) => ({
    name: 'token',
    says,
    facts,
    findings,
  })
  if (profile === null) return section(null, [])
  if (profile.error !== null) {
    const isSaid = profile.error.message === installation.error?.message
    return section(null, isSaid ? [] : [failed('D-TOKEN', profile.error)])
  }
  const { id, name, email, type } = profile.answer
  const role = membership?.role ?? null
  return section(
    `${name ?? 'a user without a name'} <${email}>${role === null ? '' : `, ${role}`}`,
    [
      ...(role === null || role === 'administrator' ? [] : [notAdministrator(role)]),
      ...(signs.length > 0 ? [person(signs)] : []),
      ...(type === 'SuperAdmin' ? [superAdministrator] : []),
      ...(unseen > 0 ? [partlySeen(unseen)] : []),
    ],
    { user: { id, name, email, type: type ?? null }, role, signsOfPerson: signs },
  )
}

function notAdministrator(role: string): Finding {
  return finding(
    'error',
    'D-TOKEN',
    `The token's user is an ${role}, who may not see and change everything. A custom role does not help.`,
    'Make the user an administrator in Settings → Agents, or take the token of one.',
  )
}

function person(signs: readonly string[]): Finding {
  return finding(
    'warning',
    'D-PERSON',
    `The token's user looks like a person: ${signs.join(', ')}. When the person leaves or changes the token, every run fails; and Chatwoot's own records name the person for what the runs do.`,
    'Make a user for this alone, administrator, in no inbox and no team, and take its token.',
  )
}

const superAdministrator = finding(
  'warning',
  'D-TOKEN',
  'The token belongs to a super administrator of the whole installation.',
  'Take the token of a user who is administrator of this account and nothing else.',
)

function partlySeen(unseen: number): Finding {
  return finding(
    'note',
    'D-PERSON',
    `Nothing says that the user is a person, but ${many(unseen, 'inbox was', 'inboxes were')} not looked into: ten requests are the most.`,
    'Look in Settings → Inboxes → Collaborators that the user is in none.',
  )
}
