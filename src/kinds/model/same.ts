/** Values with something in them replaced, of which is copied only what changes: most of what is looked through stays. */

/** The list itself where every item stays. */
export function mapItems<Item>(list: readonly Item[], to: (item: Item, index: number) => Item): readonly Item[] {
  let items: Item[] | null = null
  for (let index = 0; index < list.length; index++) {
    const item = to(list[index]!, index)
    if (item === list[index]) continue
    items ??= [...list]
    items[index] = item
  }
  return items ?? list
}

/** The object itself where every value stays. `nameFor` may give names others. */
export function mapValues<Of extends object, Value>(
  of: Of,
  to: (value: Value, name: string) => Value,
  nameFor: (name: string) => string = (name) => name,
): Of {
  const names = Object.keys(of)
  const values = names.map((name) => to(of[name as keyof Of] as Value, name))
  if (names.every((name, index) => values[index] === of[name as keyof Of] && nameFor(name) === name)) return of
  return Object.fromEntries(names.map((name, index) => [nameFor(name), values[index]])) as Of
}
