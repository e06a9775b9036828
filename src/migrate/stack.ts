/**
 * The file that `pulumi stack export` writes. Its form is `UntypedDeployment`, `DeploymentV3`, `ResourceV3` and `SecretV1`
 * of sdk/go/common/apitype/core.go in pulumi/pulumi.
 */
import * as z from 'zod/mini'
import type { Fields, Json } from '../kinds/model/kind.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import { isObject } from '../plan/model/paths.ts'

export interface PulumiResource {
  readonly urn: string
  readonly type: string
  /** The last part of the URN: what the program calls it. */
  readonly name: string
  /** '' when an update broke off before there was one. */
  readonly id: string
  readonly inputs: Fields
  readonly outputs: Fields
  readonly isCustom: boolean
  readonly isProtected: boolean
  /** Why Pulumi itself does not count it among what it manages, or null. */
  readonly aside: string | null
}

const VERSION = 3
const SIGNATURE = '4dabf18193072939515e22adb298388d'
const SECRET = '1b47061264138c4ac30d75fd1eb44270'

const fields = z.record(z.string(), z.json())
const Resource = z.object({
  urn: z.string(),
  type: z.string(),
  id: z.optional(z.string()),
  custom: z.optional(z.boolean()),
  inputs: z.optional(fields),
  outputs: z.optional(fields),
  protect: z.optional(z.boolean()),
  external: z.optional(z.boolean()),
  delete: z.optional(z.boolean()),
})
const Deployment = z.object({
  resources: z.optional(z.array(Resource)),
  pending_operations: z.optional(z.array(z.object({ resource: Resource, type: z.string() }))),
})

/** Throws a WorkflowError for anything but a whole export of version 3. */
export function readStack(text: string, file: string): PulumiResource[] {
  const value = parsed(text, file)
  if (!isObject(value)) throw new WorkflowError(`${file} is not an export of a Pulumi stack: it is no object.`)
  if ('checkpoint' in value) {
    throw new WorkflowError(
      `${file} is the checkpoint of a file backend, not an export. Run pulumi stack export --file "stack.json".`,
    )
  }
  if (value.version !== VERSION) {
    throw new WorkflowError(
      `${file} holds version ${JSON.stringify(value.version ?? null)} of Pulumi's deployments; only version ${VERSION} is known. Export it with a Pulumi that writes it.`,
    )
  }
  const deployment = Deployment.safeParse(value.deployment)
  if (!deployment.success) {
    const [issue] = deployment.error.issues
    throw new WorkflowError(
      `${file} is not as Pulumi writes it, at deployment.${issue?.path.join('.') ?? ''}. Export the stack again.`,
    )
  }
  const { resources = [], pending_operations: pending = [] } = deployment.data
  if (resources.length === 0) throw new WorkflowError(`${file} holds no resources. Is it the right stack?`)
  return [
    ...resources.map((one) => resourceFrom(one, one.external ? EXTERNAL : one.delete ? LEAVING : null)),
    ...pending.map(({ resource, type }) =>
      resourceFrom(resource, `an update broke off while it was ${type}; look on the server whether it is there`),
    ),
  ]
}

const EXTERNAL = 'Pulumi only reads it'
const LEAVING = 'Pulumi is about to delete it'

function parsed(text: string, file: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (cause) {
    throw new WorkflowError(`${file} is damaged: it is not whole JSON. Export the stack again.`, { cause })
  }
}

function resourceFrom(one: z.infer<typeof Resource>, aside: string | null): PulumiResource {
  return {
    urn: one.urn,
    type: one.type,
    name: one.urn.split('::').slice(3).join('::'),
    id: one.id ?? '',
    inputs: (one.inputs ?? {}) as Fields,
    outputs: (one.outputs ?? {}) as Fields,
    isCustom: one.custom === true,
    isProtected: one.protect === true,
    aside,
  }
}

/** The value of a secret, or null where it is encrypted; undefined for what is no secret. */
export function secretIn(value: Json): Json | undefined {
  if (!isObject(value) || value[SIGNATURE] !== SECRET) return undefined
  try {
    return typeof value.plaintext === 'string' ? (JSON.parse(value.plaintext) as Json) : null
  } catch {
    return null
  }
}
