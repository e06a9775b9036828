/**
 * Which installation a ledger is about. Account numbers and ids start at 1 everywhere, so neither tells two servers
 * apart; the time at which the account was made does, and it survives a new domain (every release from 3.16 to 4.15.1).
 */

import type { Allowed } from '../approve/allowed.ts'
import { WorkflowError } from '../model/errors.ts'
import type { Installation, Ledger } from '../model/ledger.ts'
import type { Finding } from '../model/plan.ts'

/** The ledger and the server belong to different accounts: nothing may be planned. */
export class OtherInstallation extends WorkflowError {}

/** Another account at another address. At the same address it is a server that was set up again: that is for people to say. */
export function isElsewhere(known: Installation, server: Installation): boolean {
  return known.address !== server.address && !isSameAccount(known, server)
}

function isSameAccount(a: Installation, b: Installation): boolean {
  return Date.parse(a.created_at) === Date.parse(b.created_at)
}

/** The approval for an account whose server has another address now. */
export function moveOf(account: number): string {
  return `move account/${account}`
}

/**
 * Throws an OtherInstallation when the ledger is about another account, or about this one at another address and nobody
 * approved that. Returns the notes for the plan. A ledger without an installation is an old one: it is completed.
 */
export function mustBeAbout(ledger: Ledger | null, server: Installation, allowed: Allowed): readonly Finding[] {
  const known = ledger?.installation
  if (ledger === null) return []
  const notes = ledger.isAltered ? [altered(ledger)] : []
  if (known === undefined) return notes
  const { account } = ledger
  if (!isSameAccount(known, server)) throw new OtherInstallation(otherAccount(account, known, server))
  if (known.address === server.address) return notes
  if (!allowed.has(moveOf(account))) throw new OtherInstallation(otherAddress(account, known, server))
  return [
    ...notes,
    {
      code: 'P-MOVED',
      severity: 'note',
      place: null,
      subject: null,
      sentence: `The ledger of account ${account} was about ${known.address}, and is about ${server.address} from the next apply on.`,
      nextStep: `This was approved with \`allow: ${moveOf(account)}\`.`,
    },
  ]
}

function altered({ account }: Ledger): Finding {
  return {
    code: 'P-LEDGER-ALTERED',
    severity: 'warning',
    place: null,
    subject: null,
    sentence: `The ledger of account ${account} does not carry the signature of these runs: something else wrote it, or it was signed with another key (another or a renewed token).`,
    nextStep:
      'What is deleted, renamed and called drift rests on it: look at those lines with care. The next apply signs it anew; give all jobs the same secret CHATWOOT_REVIEW_KEY.',
  }
}

function otherAccount(account: number, known: Installation, server: Installation): string {
  const where = known.address === server.address ? 'another installation' : `the installation at ${known.address}`
  return `The ledger is about account ${account} of ${where}, made ${dayOf(known)}, and account ${account} at ${server.address} was made ${dayOf(server)}: it is another account. Nothing was planned or changed. If this is the wrong server, correct chatwoot-url; if the server was set up again, put the old ledger away (--ledger names another file; on GitHub delete the account's file on the ledger's branch), and the next run starts with a new one.`
}

function otherAddress(account: number, known: Installation, server: Installation): string {
  return `The ledger is about account ${account} at ${known.address}, and this is the same account at ${server.address}: a server that has moved, or a copy of its database. Nothing was planned or changed. If the server has moved, approve it once with \`allow: ${moveOf(account)}\` in the description of the pull request, or in the input or option "allow"; if this is a copy, use the address of the original.`
}

function dayOf({ created_at }: Installation): string {
  return created_at.slice(0, 10)
}
