/** Outputs of the action that the files declare, and which of them are credentials. */
import { marked } from '../kinds/credentials.ts'
import { isCredential } from '../redact/secrets.ts'
import type { Desired } from './model/desired.ts'
import { subjectOf } from './model/plan.ts'

export interface DeclaredOutput {
  readonly name: string
  /** `kind/key` and the field, for people. */
  readonly subject: string
  readonly path: string
  /** Whether the field is a credential, lies in one, or (as far as its value is known) has one in it. */
  readonly isSecret: boolean
}

/** What the files make outputs of, as far as it can be told without a server. */
export function declaredOutputs({ resources }: Desired): DeclaredOutput[] {
  return resources.flatMap((resource) =>
    Object.entries(resource.outputs).map(([name, path]) => ({
      name,
      subject: subjectOf(resource),
      path,
      isSecret: path.split('.').some((field) => isCredential(field, marked)),
    })),
  )
}
