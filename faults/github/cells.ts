/**
 * Every request to GitHub of every mode meets every fault, once and until the run ends; then the job is run again. One
 * comment with a true text, one issue in the right state, and a ledger that knows all of it must remain.
 */
import type { Misfortune } from '../../test/github/faults.ts'
import { type Choice, type Part, tried } from '../cells.ts'
import { misfortunes, type Scene, scenes } from './scenes.ts'
import { type Course, ofAnyRun, unlike, withoutIds } from './truth.ts'
import { Lane } from './world.ts'

const NEXT_STEP =
  /Run the job again|The next run|next run goes on|[Cc]heck the address|redirect that cannot be followed/

type Fault = Misfortune & { readonly times: number; readonly skip: number }

export async function github({
  rows = Object.keys(misfortunes),
  lasting = true,
  lanes = 3,
}: Choice = {}): Promise<Part> {
  const own = Array.from({ length: lanes }, () => new Lane())
  const courses = new Map<Scene, Course>()
  for (const scene of scenes) courses.set(scene, await undisturbed(own[0]!, scene))
  const cells = rows.flatMap((row) =>
    (lasting ? [1, Number.POSITIVE_INFINITY] : [1]).flatMap((times) =>
      scenes.flatMap((scene) =>
        courses.get(scene)!.requests.map((request, skip) => ({
          row: times === 1 ? row : `${row}, from then on`,
          at: `${scene.name}, ${request}`,
          try: (lane: Lane) => cell(lane, scene, courses.get(scene)!, { ...misfortunes[row]!, times, skip }),
        })),
      ),
    ),
  )
  const held = await tried(own, cells)
  for (const lane of own) await lane.close()
  const count = [...courses.values()].reduce((sum, { requests }) => sum + requests.length, 0)
  return { title: 'GitHub', about: `${count} requests: ${scenes.map(({ name }) => name).join(', ')}`, rows: held }
}

async function undisturbed(lane: Lane, scene: Scene): Promise<Course> {
  const world = await lane.world(scene.isFirst ?? false)
  await scene.before(world)
  world.stage.requests.length = 0
  const { failure } = await world.run(scene.mode, scene.desired, scene.isOnPullRequest)
  if (failure !== null) throw new Error(`${scene.name} fails without a fault: ${failure}`)
  const requests = world.stage.requests.map(
    ({ method, path }) => `${method} ${path.replace(/^.*?chatwoot-config/, '')}`,
  )
  const [[issue], [comment]] = await Promise.all([world.issues(), world.comments()])
  return {
    requests,
    comment: comment === undefined ? null : ofAnyRun(world, comment),
    issue: issue === undefined ? null : ofAnyRun(world, issue.body!),
    ledger: withoutIds(await world.ledger()),
  }
}

async function cell(lane: Lane, scene: Scene, course: Course, fault: Fault): Promise<string | null> {
  const world = await lane.world(scene.isFirst ?? false)
  await scene.before(world)
  world.fail(fault)
  const first = await world.run(scene.mode, scene.desired, scene.isOnPullRequest)
  world.heal()
  if (first.failure !== null && !NEXT_STEP.test(first.failure)) return `does not say what to do: ${first.failure}`
  const lie = first.failure === null ? await unlike(world, scene, course, [first]) : null
  if (lie !== null) return `said that all is well, but ${lie}`
  const second = await world.run(scene.mode, scene.desired, scene.isOnPullRequest)
  if (second.failure !== null) return `the run after it failed: ${second.failure}`
  return unlike(world, scene, course, [first, second])
}
