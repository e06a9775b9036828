/** Every request of an apply to Chatwoot meets every fault, once and until the run ends. */
import type { Fault } from '../test/double/faults.ts'
import { type Choice, type Part, patienceWith, tried } from './cells.ts'
import { core, type Versions } from './files.ts'
import { breadthOf, openStand, type Stand } from './stand.ts'

export type Misfortune = Omit<Fault, 'match' | 'skip' | 'times'>

/** An address at which nobody listens: the token must not arrive there. */
const NOWHERE = 'http://127.0.0.1:9/'

export const misfortunes: { readonly [row: string]: Misfortune } = {
  'refused connection': { kind: 'away', away: 60_000 },
  'timeout before it acts': { kind: 'hang-before' },
  'timeout after it acted': { kind: 'hang-after' },
  'acts after the time-out': { kind: 'acts-late' },
  '429, no Retry-After': { kind: '429' },
  '429, Retry-After in seconds': { kind: '429', retryAfter: 1 },
  '429, Retry-After as a date': { kind: '429', retryAfter: new Date(Date.now() + 20_000).toUTCString() },
  '429, Retry-After of an hour': { kind: '429', retryAfter: 3600 },
  '500 before it acts': { kind: '500-before' },
  '500 after it acted': { kind: '500-after' },
  '502 in HTML': { kind: '502-html' },
  'refusal (422)': { kind: '422' },
  'truncated JSON': { kind: 'truncated' },
  'JSON of another shape': { kind: 'wrong-shape' },
  'empty body': { kind: 'empty' },
  redirect: { kind: 'redirect', location: NOWHERE },
  'reset in mid-body': { kind: 'reset' },
  'dropped connection': { kind: 'drop' },
}

export async function chatwoot(
  { rows = Object.keys(misfortunes), lasting = true, lanes = 4, isTried = () => true }: Choice = {},
  versions: Versions = core,
): Promise<Part> {
  const stands = await Promise.all(Array.from({ length: lanes }, () => openStand(versions)))
  const { requests, plan } = stands[0]!.course
  const breadth = breadthOf(plan)
  const narrow = Object.entries(breadth).filter(([, kinds]) => kinds < versions.breadth)
  if (narrow.length > 0) throw new Error(`the plan is too narrow: ${JSON.stringify(breadth)}`)
  const cells = rows.flatMap((row) =>
    (lasting ? [1, Number.POSITIVE_INFINITY] : [1]).flatMap((times) =>
      requests.flatMap((at, index) =>
        isTried(at)
          ? [
              {
                row: times === 1 ? row : `${row}, from then on`,
                at,
                try: (stand: Stand) => cell(stand, { ...misfortunes[row]!, times }, index),
              },
            ]
          : [],
      ),
    ),
  )
  const held = await tried(stands, cells)
  await Promise.all(stands.map((stand) => stand.close()))
  const actions = Object.entries(breadth).map(([action, kinds]) => `${action} ${kinds} kinds`)
  return { title: 'Chatwoot', about: `${requests.length} requests: ${actions.join(', ')}`, rows: held }
}

async function cell(stand: Stand, fault: Fault, index: number): Promise<string | null> {
  const { double } = stand
  await stand.settle()
  // It is the request after the one answered last that finds nobody.
  const isRefusal = fault.kind === 'away'
  if (isRefusal && index === 0) double.leave()
  else double.fault({ match: { path: /\/api/ }, ...fault, skip: isRefusal ? index - 1 : index })
  const told = await stand.apply({ isBackSoon: fault.times === 1, timeout: patienceWith(fault) })
  double.clearFaults()
  await double.comeBack()
  return stand.broken(told)
}
