/** A declaration says what is special about its kind; what most kinds have in common is filled in here. */
import { withNames } from './attachment.ts'
import type { Availability } from './availability.ts'
import { mustFitSchema } from './check.ts'
import { impliedBy } from './endpoint.ts'
import { filesIn } from './file.ts'
import type { Impact } from './impact.ts'
import type { Comparison, Fields, Identity, Kind, Limits, Requests, Words } from './kind.ts'
import type { Safety } from './safety.ts'
import type { Samples } from './samples.ts'
import type { Tells } from './telling.ts'

/** A group of which these facts have to be stated. */
type Stating<Group, Needed extends keyof Group> = Partial<Group> & Pick<Group, Needed>

export interface Declaration
  extends Pick<Kind, 'name' | 'endpoint' | 'example'>,
    Partial<Pick<Kind, 'references' | 'texts' | 'simulatedAs' | 'map'>> {
  /** Made when the kind is used for the first time: a run has to do with few of them. */
  readonly schema: () => Kind['schema']
  readonly words: Stating<Omit<Words, 'tells'>, 'noun' | 'about'> & { readonly tells?: Partial<Tells> }
  readonly identity: Stating<Identity, 'nameField'>
  readonly requests?: Partial<Requests>
  readonly limits?: Partial<Limits>
  readonly comparison?: Partial<Comparison>
  readonly safety?: Partial<Safety>
  readonly impact?: Partial<Impact>
  readonly samples?: Partial<Samples>
  readonly availability: Stating<Availability, 'verified'>
}

/**
 * Fills in what most kinds have in common. Whoever is the first to ask for the schema hears that the declaration names
 * what it does not have: an Error with the names of the kind and of the fact.
 */
export function defineKind(declared: Declaration): Kind {
  let schema: Kind['schema'] | undefined
  const kind: Kind = {
    ...filledIn(declared),
    get schema() {
      if (schema === undefined) {
        schema = declared.schema()
        mustFitSchema(kind)
      }
      return schema
    },
  }
  return kind
}

function requestsOf({ requests: its = {} }: Declaration): Requests {
  const { fromLive = (raw: Fields) => raw, files = {}, attachments = [], defaults = {} } = its
  const hasFiles = Object.keys(files).length + attachments.length > 0
  const noFiles = Object.fromEntries(Object.keys(files).map((field) => [field, null]))
  return {
    toBody: (fields) => fields,
    createdWith: () => ({}),
    onlyByUpdate: [],
    alsoByUpdate: () => [],
    alsoDefault: () => ({}),
    laterByOlder: [],
    partial: [],
    carried: [],
    inOrder: false,
    ...its,
    files,
    attachments,
    defaults: { ...noFiles, ...defaults },
    fromLive: hasFiles
      ? (raw) => ({ ...withNames(attachments, fromLive(raw), raw), ...filesIn(files, raw) })
      : fromLive,
  }
}

function filledIn(declared: Declaration): Omit<Kind, 'schema'> {
  // What lies over or under something is of that for good, and says what it is of, or what it says of it.
  const implied = impliedBy(declared.endpoint)
  return {
    name: declared.name,
    words: {
      loses: '',
      gone: null,
      stays: null,
      serverMade: null,
      page: null,
      ...declared.words,
      tells: { clauses: () => [], creation: () => [], values: {}, ...declared.words.tells },
    },
    references: declared.references ?? [],
    identity: {
      naturalKey: declared.identity.nameField === null ? [] : [declared.identity.nameField],
      referredBy: 'id',
      unique: {},
      takenOnce: [],
      writtenAs: null,
      heldOnce: [],
      isRepeatable: () => false,
      isForeign: () => false,
      ...declared.identity,
    },
    endpoint: declared.endpoint,
    requests: requestsOf(declared),
    limits: {
      cannotCreate: () => null,
      neverEmpty: [],
      listedBy: [],
      ...declared.limits,
      required: [...implied.required, ...(declared.limits?.required ?? [])],
      immutable: [...implied.immutable, ...(declared.limits?.immutable ?? [])],
    },
    comparison: { canonical: {}, keyed: {}, writtenOnly: [], ...declared.comparison },
    safety: {
      secrets: [],
      weakens: {},
      reaches: [],
      answers: () => false,
      switch: null,
      people: null,
      services: {},
      conversationsBy: null,
      leaves: () => null,
      contents: null,
      uses: null,
      signIn: null,
      deletion: { when: 'at once', needsApproval: false },
      ...declared.safety,
    },
    impact: { deleted: [], answering: [], people: null, ...declared.impact },
    texts: declared.texts ?? {},
    example: declared.example,
    samples: { more: [], same: {}, weakens: [], harmless: [], answers: [], ...declared.samples },
    availability: {
      since: '3.0',
      until: null,
      edition: 'any',
      feature: null,
      needsFeature: null,
      parts: [],
      ...declared.availability,
    },
    simulatedAs: declared.simulatedAs ?? null,
    map: declared.map ?? null,
  }
}
