import { type Fields, isObject, type Json } from '../model/json.ts'
import { type Clause, joined, type Part } from '../model/telling.ts'

/** Tells a list in one sentence, item by item. Where an item has another form than `is` knows, all is told as it is. */
export function listSaid(
  field: string,
  begins: string,
  is: (item: Fields) => boolean,
  says: (item: Fields) => readonly Part[],
): (fields: Fields) => Clause[] {
  return ({ [field]: all }) => {
    const isKnown = Array.isArray(all) && all.length > 0 && all.every((one: Json) => isObject(one) && is(one))
    if (!isKnown) return []
    return [{ of: [field], says: [begins, ...joined((all as readonly Fields[]).map(says), 'and')] }]
  }
}
