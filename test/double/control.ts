/** The double's own routes, under a path the real server does not have: for tests in other processes. */
import { type Fault, faultKinds } from './faults.ts'
import { type Answer, type Json, json, ok } from './rails/answers.ts'
import type { Double } from './server.ts'
import { type State, states } from './states.ts'

type Control = (double: Double, body: { [key: string]: unknown }) => Answer

const refused = (error: string): Answer => json({ error }, 422)

const controls: { readonly [route: string]: Control } = {
  'GET requests': ({ requests }) => json(requests as unknown as Json),
  'DELETE requests': ({ requests }) => {
    requests.length = 0
    return ok
  },
  'POST faults': (double, body) => {
    const fault = body as unknown as Fault
    if (!faultKinds.includes(fault.kind)) return refused(`kind is one of ${faultKinds.join(', ')}`)
    double.fault(fault)
    return ok
  },
  'DELETE faults': (double) => {
    double.clearFaults()
    return ok
  },
  'PUT delay': (double, body) => {
    if (typeof body.delay !== 'number') return refused('delay is a number of milliseconds')
    double.delay = body.delay
    return ok
  },
  /** Credentials included: two dumps prove that nothing has moved, not even a password. */
  'GET state': ({ store }) => json(store.dump()),
  'POST reset': (double, body) => {
    if (body.state !== undefined && !states.includes(body.state as State))
      return refused(`state is one of ${states.join(', ')}`)
    double.reset(body.state as State | undefined)
    return ok
  },
}

export function control(double: Double, method: string, target: string, body: Uint8Array): Answer {
  const run = controls[`${method} ${target.slice('/_double/'.length)}`]
  if (!run) return json({ error: 'no such control', controls: Object.keys(controls) }, 404)
  try {
    const parsed = body.length > 0 ? JSON.parse(new TextDecoder().decode(body)) : {}
    return run(double, parsed)
  } catch (error) {
    return refused(String(error))
  }
}
