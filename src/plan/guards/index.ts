/** The guards, in the order of their pages, and what they make of a plan. They never change it: it is shown as it is. */
import { type Allowed, approved, isApproved, operationOf, withoutOperation } from '../approve/allowed.ts'
import { hold, isOfChatwoot, rootOf } from '../diff/held.ts'
import { type Change, type Finding, type Plan, subjectOf } from '../model/plan.ts'
import { answersCustomers } from './answers-customers.ts'
import { emptyList } from './empty-list.ts'
import type { Context, Facts, Guard, Objection, Sides, Wanted } from './guard.ts'
import { inUse } from './in-use.ts'
import { lastAdministrator } from './last-administrator.ts'
import { manyDeletes } from './many-deletes.ts'
import { needsYes } from './needs-yes.ts'
import { newKey } from './new-key.ts'
import { newSecret } from './new-secret.ts'
import { notEmpty } from './not-empty.ts'
import { nothingDeclared } from './nothing-declared.ts'
import { offEverywhere } from './off-everywhere.ts'
import { openConversations } from './open-conversations.ts'
import { ownUser } from './own-user.ts'
import { isProtected } from './protected.ts'
import { signIn } from './sign-in.ts'
import { stillReferenced } from './still-referenced.ts'

export const guards: readonly Guard[] = [
  needsYes,
  isProtected,
  manyDeletes,
  nothingDeclared,
  emptyList,
  lastAdministrator,
  ownUser,
  signIn,
  stillReferenced,
  openConversations,
  notEmpty,
  inUse,
  newKey,
  newSecret,
  offEverywhere,
  answersCustomers,
]

const NOTHING: Facts = { lists: {}, underWay: {}, contents: {}, uses: {} }

type Made = Omit<Sides, 'changes'>

/** What has to be read before `guarded` can judge this plan; all empty for a plan that is not dangerous. */
export function factsWanted({ changes }: Plan, made: Made): Required<Wanted> {
  const wanted = guards.map((guard) => guard.wants?.({ ...made, changes }) ?? {})
  return {
    me: wanted.some(({ me }) => me === true),
    lists: [...new Set(wanted.flatMap(({ lists = [] }) => lists))].sort(),
    underWay: distinct(wanted.flatMap(({ underWay = [] }) => underWay)),
    contents: distinct(wanted.flatMap(({ contents = [] }) => contents)),
    uses: distinct(wanted.flatMap(({ uses = [] }) => uses)),
  }
}

type Place = { readonly kind: string; readonly id: number }

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.kind}/${place.id}`, place])).values()]
}

/**
 * The plan with what the guards have to say of it. Errors are what nobody has approved. Where the files have no part in an
 * operation, because somebody changed Chatwoot, the operation is held instead of the plan; what is left is judged again.
 * Without any facts (null, where nobody may look) those that would be blind are silent.
 */
export function guarded(plan: Plan, made: Made, facts: Facts | null, allowed: Allowed): Plan {
  const able = guards.filter(({ isBlind }) => facts !== null || !isBlind)
  const told: Finding[] = []
  for (let rest: Pick<Plan, 'changes' | 'held'> = plan; ; ) {
    const { changes } = rest
    const open = changes.filter((change) => !allowed.has(operationOf(change)))
    const context: Context = { ...made, changes, facts: facts ?? NOTHING, open }
    const said = able.flatMap((guard) => guard.objections(context).map((objection) => ({ guard, objection })))
    const ofChatwoot = said.flatMap(({ guard, objection }) => {
      const to = objection.isWarning
        ? []
        : objection.to.filter((one) => open.includes(one) && isOfChatwoot(one, made.ledger))
      return to.length === 0 ? [] : [{ to, finding: heldFinding(findingOf(guard, { ...objection, to }, allowed), to) }]
    })
    if (ofChatwoot.length === 0) {
      const findings = said.map(({ guard, objection }) => findingOf(guard, objection, allowed))
      const all = [...plan.changes, ...plan.held.flatMap((one) => one.changes)]
      const approvals = [...approved(allowed, changes, findings), ...withoutOperation(allowed, all)]
      return { ...plan, ...rest, findings: [...plan.findings, ...told, ...findings, ...approvals] }
    }
    const roots = ofChatwoot.flatMap(({ to, finding }) => to.map((change) => rootOf(change, finding.sentence)))
    const { findings, ...left } = hold(rest, roots)
    told.push(...ofChatwoot.map(({ finding }) => finding), ...findings)
    rest = left
  }
}

/** The operation waits, and nothing else. */
function heldFinding(finding: Finding, to: readonly Change[]): Finding {
  const how = `${finding.nextStep.charAt(0).toLowerCase()}${finding.nextStep.slice(1)}`
  const nextStep = `This comes from Chatwoot and not from the files, so it is left as it is and everything else goes on. To put it back, ${how}`
  return { ...finding, severity: 'warning', nextStep, holds: to.map(subjectOf) }
}

function findingOf(
  { code, isFinal }: Guard,
  { to, sentence, instead = '', isWarning }: Objection,
  allowed: Allowed,
): Finding {
  const only = to.length === 1 ? to[0]! : null
  const about = { code, place: only?.place ?? null, subject: only === null ? null : subjectOf(only), sentence }
  if (isWarning || isFinal) return { ...about, severity: isWarning ? 'warning' : 'error', nextStep: instead }
  const allow = to.map(operationOf).filter((operation) => !allowed.has(operation))
  // Whoever reviews it sees what was approved.
  if (allow.length === 0)
    return { ...about, severity: 'note', nextStep: only === null ? 'All of it is approved.' : isApproved(only) }
  const add =
    allow.length === 1
      ? `Add the line \`allow: ${allow[0]}\` to the description of the pull request`
      : 'Add a line for each that is meant to the description of the pull request'
  const nextStep = `${add} (or to the input "allow" of a run by hand)${instead === '' ? '' : `; ${instead}`}.`
  return { ...about, severity: 'error', nextStep, allow, ...(instead === '' ? {} : { instead }) }
}
