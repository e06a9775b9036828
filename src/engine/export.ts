/** Reads the files, the ledger and the server, makes the export, and writes it when nothing speaks against it. */
import { existsSync } from 'node:fs'
import { onlyAccount } from '../chatwoot/accounts.ts'
import { openChatwoot } from '../chatwoot/client.ts'
import { withContents } from '../chatwoot/contents.ts'
import { readLive } from '../chatwoot/live.ts'
import type { Access } from '../chatwoot/requests.ts'
import { readServer, type ServerFacts } from '../chatwoot/server.ts'
import { bytesFrom } from '../desired/file-content.ts'
import { expand } from '../desired/placeholders.ts'
import { readSources, type Sources } from '../desired/read.ts'
import { bytesWith, parsedWith } from '../export/check.ts'
import type { Exported } from '../export/exported.ts'
import { makeExport } from '../export/make.ts'
import { isKind, kindNamed, kinds, withReferred } from '../kinds/index.ts'
import { MOST_BYTES } from '../kinds/model/attachment.ts'
import type { Kind } from '../kinds/model/kind.ts'
import { mustBeAbout } from '../plan/ledger/installation.ts'
import { beyondIn } from '../plan/match/beyond.ts'
import { nearest } from '../plan/match/nearest.ts'
import { FilesError, WorkflowError } from '../plan/model/errors.ts'
import type { LedgerStore } from '../plan/model/ledger.ts'
import type { Live } from '../plan/model/live.ts'
import type { Effort } from '../plan/model/plan.ts'
import type { Secrets } from '../redact/secrets.ts'
import { saltOf } from './engine.ts'
import type { Environment } from './environment.ts'
import { type Files, nameOf, OWN_OUTPUTS, once, type Server } from './open.ts'
import { shareIn } from './sides.ts'
import { saveEffort } from './v8.ts'

export interface Wanted {
  readonly folder: string
  /** Empty for all of them. */
  readonly kinds: readonly string[]
  readonly isPruning: boolean
  readonly isOnlyDeclared: boolean
  readonly isTerse?: boolean
}

export interface Export {
  readonly exported: Exported
  readonly sources: Sources
  readonly effort: Effort
}

/** Writes nothing, here or on the server. What becomes a placeholder is kept as a secret. `to.account` may be null: then the files say it, or the token is of one account only. */
export async function exportAccount(
  wanted: Wanted,
  to: Omit<Server, 'account'> & { readonly account: number | null },
  storeFor: (server: () => Promise<ServerFacts>) => LedgerStore,
  environment: Environment,
  secrets: Secrets,
): Promise<Export> {
  saveEffort()
  const started = performance.now()
  const chosen = kindsOf(wanted.kinds)
  const where = { folder: wanted.folder, workspace: process.cwd(), environment, ownOutputs: OWN_OUTPUTS }
  const sources = readSources(where)
  const { timeout = 30, allowed = new Set(), ...access } = to
  const opening = { ...access, secrets, timeout: timeout * 1000, environment }
  const account = to.account ?? sources.desired.account ?? (await theOnlyOne(opening))
  const chatwoot = await openChatwoot({ ...opening, account })
  try {
    const reader = chatwoot.reader()
    const server = once(() => readServer(reader))
    const store = storeFor(server)
    const [whole, facts, reading] = await Promise.all([
      store.read(account),
      server(),
      readLive(reader, withReferred(chosen), boundsOf, {
        mayLack: true,
        release: server(),
        beyond: beyondIn(sources.desired, null),
      }),
    ])
    mustBeAbout(whole, facts, allowed)
    const { foreign } = reading
    const { live, bytes } = await withContents(reader, reading, (kind) =>
      chosen.some(({ name }) => name === kind) ? MOST_BYTES : 0,
    )
    const { ledger, elsewhere } = await shareIn(whole, { store, folder: nameOf(wanted.folder), isThere: existsSync })
    const offered = chosen.filter(({ name }) => name in live)
    const exported = makeExport({
      account,
      sources,
      desired: sources.desired,
      live,
      fetched: bytes,
      ledger,
      elsewhere,
      salt: saltOf(ledger),
      kinds: new Set(offered.map(({ name }) => name)),
      reveal: (text) => expand(text, sources.secrets),
      environment,
      ownOutputs: OWN_OUTPUTS,
      release: facts,
      isPruning: wanted.isPruning,
      isOnlyDeclared: wanted.isOnlyDeclared,
      isTerse: wanted.isTerse ?? false,
      foreign: [
        ...chosen
          .filter((kind) => !offered.includes(kind))
          .map(({ name }) => ({ kind: name, id: null, title: '', reason: 'this Chatwoot does not offer them' })),
        ...foreign
          .filter(({ kind }) => chosen.includes(kindNamed(kind)))
          .map((one) => ({ ...one, reason: 'belongs to the installation or to one person, not to the account' })),
      ],
    })
    const effort = { ...reader.effort(), seconds: (performance.now() - started) / 1000 }
    for (const [name, { value }] of exported.secrets) secrets.keep(`\${secret:${name}}`, value)
    const words = { left: exported.left, kept: exported.kept, findings: exported.findings }
    return { exported: { ...exported, ...secrets.quoted(words, 'the export') }, sources, effort }
  } finally {
    await chatwoot.close()
  }
}

/** Before the first export no file says which account is meant; a token of one account leaves no doubt. */
async function theOnlyOne(opening: Omit<Access, 'account'>): Promise<number> {
  const chatwoot = await openChatwoot({ ...opening, account: 0 })
  return await onlyAccount(chatwoot.reader()).finally(() => chatwoot.close())
}

/** The files as they are with what was exported, with the values of the secrets that it has just named. */
export function filesAfter({ exported, sources }: Export, folder: string, environment: Environment): Files {
  const parsed = parsedWith({ sources, environment, ownOutputs: OWN_OUTPUTS }, exported)
  if (parsed.findings.length > 0) throw new FilesError(parsed.findings, exported.account)
  return {
    folder: nameOf(folder),
    desired: parsed.desired,
    reveal: (text) => expand(text, parsed.secrets),
    bytesOf: bytesFrom(parsed.contents, bytesWith(sources, exported)),
  }
}

function kindsOf(names: readonly string[]): Kind[] {
  const unknown = names.filter((name) => !isKind(name))
  if (unknown.length > 0) {
    const known = kinds.map(({ name }) => name)
    const guess = unknown.length === 1 ? nearest(unknown[0]!, known) : null
    throw new WorkflowError(
      `There is no kind ${unknown.map((name) => JSON.stringify(name)).join(', ')}. ${guess === null ? `The kinds are ${known.join(', ')}.` : `Did you mean ${guess}?`}`,
    )
  }
  return kinds.filter(({ name }) => names.length === 0 || names.includes(name))
}

/** Chatwoot has no list of bindings, so each resource is asked for its own; where there is nothing to bind, none is. */
function boundsOf({ endpoint, references }: Kind, live: Live): number[] {
  const { over } = endpoint
  if (over === null) return []
  const canBind = references.every(({ at, to }) => at === over.at || (live[to] ?? []).length > 0)
  return canBind ? (live[over.kind] ?? []).map(({ id }) => id).sort((a, b) => a - b) : []
}
