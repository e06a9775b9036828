/** The account as somebody sees it who does not use this tool: to look whether it is empty, to edit by hand, to clean up. */
import { type Chatwoot, openChatwoot } from '../src/chatwoot/client.ts'
import { examine } from '../src/chatwoot/examine.ts'
import { list, readProfile } from '../src/chatwoot/live.ts'
import { whyAbsent } from '../src/doctor/kinds.ts'
import { editionOf } from '../src/doctor/server.ts'
import { kindNamed, kinds } from '../src/kinds/index.ts'
import type { Collection, Fields, Kind } from '../src/kinds/kind.ts'

export interface Access {
  readonly url: string
  readonly token: string
  readonly account: number
}

export class Account {
  /** `4.15.1`, or what the server calls itself. */
  readonly version: string
  /** Why the server lacks a kind, by name; the other kinds it has. */
  readonly absent: ReadonlyMap<string, string>
  readonly #chatwoot: Chatwoot
  readonly #access: Access

  private constructor(chatwoot: Chatwoot, access: Access, version: string, absent: ReadonlyMap<string, string>) {
    this.#chatwoot = chatwoot
    this.#access = access
    this.version = version
    this.absent = absent
  }

  static async open(access: Access): Promise<Account> {
    const chatwoot = await openChatwoot({ ...access, environment: process.env })
    const examined = await examine(chatwoot.reader(), access.account)
    const { answer, error } = examined.installation
    if (answer === null) throw error
    const absent = kinds.flatMap((kind): [string, string][] => {
      const why = whyAbsent(kind, answer.version, editionOf(examined))
      return why === null ? [] : [[kind.name, why]]
    })
    return new Account(chatwoot, access, answer.version, new Map(absent))
  }

  close(): Promise<void> {
    return this.#chatwoot.close()
  }

  /** What it holds besides the token's own user, as `3 labels`. */
  async holds(): Promise<string[]> {
    const reader = this.#chatwoot.reader()
    const { id: self } = await readProfile(reader)
    const held: string[] = []
    for (const kind of kinds) {
      if (kind.endpoints.shape === 'binding' || this.absent.has(kind.name)) continue
      const own = (await list(reader, kind)).filter(
        (raw) => !kind.isForeign(raw) && (kind.people === null || raw.id !== self),
      )
      if (own.length > 0) held.push(`${own.length} ${kind.name}`)
    }
    return held
  }

  /** Whether the server has it; a binding is there as long as what it is over has one. */
  async has(kind: Kind, id: number): Promise<boolean> {
    if (kind.endpoints.shape === 'binding') {
      if (!(await this.has(kindNamed(kind.endpoints.over), id))) return false
      const { path } = kindNamed(kind.endpoints.over).endpoints as Collection
      return !kind.isForeign((await this.#ask('GET', `${path}/${id}/${kind.endpoints.read}`)) as Fields)
    }
    return (await list(this.#chatwoot.reader(), kind)).some((raw) => raw.id === id)
  }

  /** One field of a resource is changed, or a binding is taken away. */
  async edit({ endpoints, toBody }: Kind, id: number, field: Fields): Promise<void> {
    if (endpoints.shape === 'binding') {
      const { path } = kindNamed(endpoints.over).endpoints as Collection
      await this.#ask('POST', `${path}/${id}/${endpoints.write}`, endpoints.unbound)
      return
    }
    const body = toBody(field, 'update')
    await this.#ask(
      'PATCH',
      `${endpoints.path}/${id}`,
      endpoints.wrap === undefined ? body : { [endpoints.wrap]: body },
    )
  }

  /** What is gone already is no failure. */
  async remove({ endpoints }: Kind, id: number): Promise<void> {
    if (endpoints.shape === 'collection') await this.#ask('DELETE', `${endpoints.path}/${id}`, undefined, [404])
  }

  async #ask(method: string, path: string, body?: Fields, alsoFine: readonly number[] = []): Promise<unknown> {
    const { url, token, account } = this.#access
    const response = await fetch(new URL(`/api/v1/accounts/${account}/${path}`, url), {
      method,
      headers: { api_access_token: token, 'content-type': 'application/json' },
      redirect: 'error',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok && !alsoFine.includes(response.status))
      throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return text === '' ? null : JSON.parse(text)
  }
}
