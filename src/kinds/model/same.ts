/** Values with something in them replaced, of which is copied only what changes: most of what is looked through stays. */

/** The list itself where every item stays. */
export function mapItems<Item>(list: readonly Item[], to: (item: Item, index: number) => Item): readonly Item[] {
  const items = list.map(to)
  return items.every((item, index) => item === list[index]) ? list : items
}

/** The object itself where every value stays. `nameFor` may give names others. */
export function mapValues<Of extends object, Value>(
  of: Of,
  to: (value: Value, name: string) => Value,
  nameFor: (name: string) => string = (name) => name,
): Of {
  let isSame = true
  const entries = Object.entries(of).map(([name, value]): [string, Value] => {
    const entry: [string, Value] = [nameFor(name), to(value as Value, name)]
    isSame &&= entry[0] === name && entry[1] === value
    return entry
  })
  return isSame ? of : (Object.fromEntries(entries) as Of)
}
