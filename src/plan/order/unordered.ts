/** A change before it has its place in a plan. */
import type { Fields } from '../../kinds/model/kind.ts'
import type { Change } from '../model/plan.ts'

/** A change that does not know yet what it comes after; `holds` is what live has now. */
export type Unordered = Omit<Change, 'after' | 'aside'> & { readonly holds: Fields }
