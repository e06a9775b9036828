/** A declaration says what is special about its kind; what most kinds have in common is filled in here. */
import type { Kind } from './kind.ts'

type Declared = Pick<Kind, 'name' | 'noun' | 'about' | 'schema' | 'nameField' | 'endpoints' | 'example' | 'verified'>

/** Fills in what most kinds have in common. */
export function defineKind(declared: Declared & Partial<Kind>): Kind {
  return {
    naturalKey: declared.nameField,
    listedFor: 'administrators',
    references: [],
    referredBy: 'id',
    canonical: {},
    partial: [],
    keyed: {},
    onlyByUpdate: [],
    createdWith: () => ({}),
    carried: [],
    required: [],
    immutable: [],
    neverEmpty: [],
    unique: {},
    takenOnce: [],
    secrets: [],
    weakens: {},
    reaches: [],
    people: null,
    services: {},
    answers: () => false,
    serverMade: null,
    conversationsBy: null,
    isForeign: () => false,
    fromLive: (raw) => raw,
    toBody: (fields) => fields,
    cannotCreate: () => null,
    deletion: { loses: '', when: 'at once' },
    since: '3.0',
    edition: 'any',
    feature: null,
    lacks: [],
    irrevocable: {},
    ...declared,
  }
}
