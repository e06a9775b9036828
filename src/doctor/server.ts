/** The installation and the account. Pure: from what was read to what is said. */
import type { Examined } from '../chatwoot/examine.ts'
import type { Edition, Release } from '../kinds/model/availability.ts'
import { isOlder, releaseOf } from '../kinds/model/release.ts'
import { newestSeen } from '../kinds/newest.ts'
import type { Finding } from '../plan/model/plan.ts'
import type { Section } from '../render/checkup.ts'
import { many } from '../render/counts.ts'
import { failed, finding } from './finding.ts'

const EDITION = { enterprise: 'enterprise edition', community: 'community edition' }

/** Null when neither the account nor the token's membership could be read: both have a field in one edition only. */
function editionOf({ account, membership }: Examined): Edition | null {
  if (account?.answer) return account.answer.subscribed_features === undefined ? 'community' : 'enterprise'
  return membership === null ? null : membership.custom_role_id === undefined ? 'community' : 'enterprise'
}

/** What is known of the server's release; nothing of what could not be read. */
export function releaseIn(examined: Examined): Release {
  const { features } = examined.account?.answer ?? {}
  const on = features && Object.keys(features).filter((name) => features[name] === true)
  return {
    version: examined.installation.answer?.version ?? null,
    edition: editionOf(examined),
    features: on === undefined ? null : new Set(on),
  }
}

export function serverSection(examined: Examined, url: string): Section {
  const { answer, error } = examined.installation
  if (error !== null) return { name: 'server', says: null, facts: {}, findings: [failed('D-SERVER', error)] }
  const { version, queue_services: queue } = answer
  const edition = editionOf(examined)
  return {
    name: 'server',
    says: `Chatwoot ${version}${edition === null ? '' : `, ${EDITION[edition]}`}, at ${url}`,
    facts: { url, version, edition },
    findings: [...ageOf(version), ...(queue === 'failing' ? [idleQueue] : [])],
  }
}

/** `data_services` is left out: it says `failing` on an idle server of 4.8 and later that is quite well. */
const idleQueue = finding(
  'warning',
  'D-SERVER',
  'Its background jobs do not run (queue_services: failing): rules do not act, and what is deleted stays.',
  'Look whether Sidekiq and Redis run.',
)

function ageOf(version: string): Finding[] {
  const newest = newestSeen()
  const say = (sentence: string, nextStep: string) => [finding('note', 'D-SERVER', sentence, nextStep)]
  if (releaseOf(version) === null)
    return say(
      `"${version}" is no release, so nothing is known about what it lacks.`,
      'Look at the first plan with care.',
    )
  if (isOlder(version, '3.0'))
    return [
      finding(
        'error',
        'D-SERVER',
        `Chatwoot ${version} is too old: nothing is known of releases before 3.0.`,
        'Update Chatwoot.',
      ),
    ]
  if (isOlder(newest, version))
    return say(
      `It is newer than ${newest}, the newest release that this was tried on.`,
      'Look at the first plan with care, and for a newer chatwoot-as-code.',
    )
  return []
}

export function accountSection({ account, profile, membership }: Examined, id: number | null): Section {
  const section = (says: string | null, findings: readonly Finding[], facts = {}) => ({
    name: 'account',
    says,
    facts: { id, ...facts },
    findings,
  })
  const others = profile?.answer?.accounts.map((its) => `${its.id} (${its.name})`).join(', ') ?? ''
  const theirs = others === '' ? '' : ` The token's user is in ${others}.`
  if (id === null)
    return section(null, [
      finding(
        'error',
        'D-ACCOUNT',
        `Nobody has said which account.${theirs}`,
        'Write "$account" into a desired file, or give --account or CHATWOOT_ACCOUNT_ID.',
      ),
    ])
  if (profile?.answer && membership === null)
    return section(null, [
      finding(
        'error',
        'D-ACCOUNT',
        `The token's user is not in account ${id}, if there is such an account.${theirs}`,
        'Check "$account", --account and CHATWOOT_ACCOUNT_ID, or add the user to the account.',
      ),
    ])
  if (account === null) return section(null, [])
  if (account.error !== null) return section(null, [failed('D-ACCOUNT', account.error)])
  const { name, status, features = {} } = account.answer
  const on = Object.keys(features).sort()
  return section(
    `${id} "${name}", ${status}, ${many(on.length, 'feature')} switched on`,
    status === 'active'
      ? []
      : [
          finding(
            'error',
            'D-ACCOUNT',
            `The account is ${status}, so nothing in it can be read or changed.`,
            'Ask who runs the installation to make it active.',
          ),
        ],
    { name, status, features: on },
  )
}
