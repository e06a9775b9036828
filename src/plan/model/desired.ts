/** What the desired files say, read and checked, with the place of everything. */
import type { Fields } from '../../kinds/model/kind.ts'
import type { Finding, Place } from './plan.ts'

export interface DesiredResource {
  readonly kind: string
  readonly key: string
  /** The resource in which it is written as a field, where people said it there. */
  readonly within?: { readonly kind: string; readonly key: string }
  /** The managed fields, checked, with variables and files filled in. A text with secrets is `Sealed`. */
  readonly fields: Fields
  /** Paths of fields that are written and left out here, because a variable in them is not set. */
  readonly unknown?: readonly string[]
  /** The place of the key, and of each path inside (`conditions[0].values[1]`); null for what comes from a receipt. */
  readonly place: Place | null
  readonly places: { readonly [path: string]: Place }
  readonly id: number | null
  readonly previously: string | null
  readonly protect: boolean
  /** Paths left to the server, with the reason. */
  readonly ignore: { readonly [path: string]: string }
  /** Codes of lint rules that are not to be reported here, with the reason. */
  readonly suppressed: { readonly [code: string]: string }
  readonly comment: string | null
  /** Output names of the action, each with the live field it takes its value from. */
  readonly outputs: { readonly [output: string]: string }
}

export interface Desired {
  /** `$account` of the files, if any says it. */
  readonly account: number | null
  readonly resources: readonly DesiredResource[]
  /** Resources to stop managing without deleting them. */
  readonly forgotten: readonly { readonly kind: string; readonly key: string; readonly place: Place | null }[]
  /** Names of the secrets that the files use. */
  readonly secretNames: readonly string[]
  /** What there is to say about files that are otherwise fine. */
  readonly notes?: readonly Finding[]
}

/** A resource that no file declares, with nothing said of it but this. */
export function bare(said: Pick<DesiredResource, 'kind' | 'key'> & Partial<DesiredResource>): DesiredResource {
  return {
    fields: {},
    place: null,
    places: {},
    id: null,
    previously: null,
    protect: false,
    ignore: {},
    suppressed: {},
    comment: null,
    outputs: {},
    ...said,
  }
}
