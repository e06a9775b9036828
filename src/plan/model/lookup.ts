/** Ways not to make the same again, and not to look through a list for each name. */

/**
 * What is made of something, made once however often it is asked for. Only for what nobody changes: a list is looked
 * through once, and then it is known what is where.
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const its = make(of)
    made.set(of, its)
    return its
  }
}

/** What is made when it is asked for, and then kept. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** The first one that goes by each name, in the order of the list. */
export function firstBy<One, Name>(all: readonly One[], nameOf: (one: One) => Name): ReadonlyMap<Name, One> {
  const found = new Map<Name, One>()
  for (const one of all) {
    const name = nameOf(one)
    if (!found.has(name)) found.set(name, one)
  }
  return found
}

/** All that go by each name, in their order; one may go by several names. */
export function allBy<One, Name>(all: readonly One[], namesOf: (one: One) => Iterable<Name>): ReadonlyMap<Name, One[]> {
  const found = new Map<Name, One[]>()
  for (const one of all)
    for (const name of new Set(namesOf(one))) {
      const those = found.get(name)
      if (those === undefined) found.set(name, [one])
      else those.push(one)
    }
  return found
}
