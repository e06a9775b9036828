/** What every mode of the action works with. */
import type { Engine } from '../engine.ts'
import type { Happening } from '../event.ts'
import type { GitHub } from '../github/client.ts'
import type { Environment, Inputs } from '../inputs.ts'
import type { Files } from '../open.ts'

export interface Session {
  readonly inputs: Inputs
  readonly happening: Happening
  readonly environment: Environment
  readonly github: GitHub
  readonly files: Files
  readonly account: number
  readonly engine: Engine
  readonly now: Date
}

/** What a mode leaves for the end of the run: why the run is red, or null. */
export type Verdict = string | null
