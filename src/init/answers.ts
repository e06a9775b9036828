/** The answers that `init` needs, from the command line, the environment or the person at the terminal. */
import { type Account, listed } from '../chatwoot/accounts.ts'
import { addressOf } from '../chatwoot/address.ts'
import { type Told, told, WorkflowError } from '../plan/model/errors.ts'
import { type Access, type Asking, accountsOf, ask, type Examination } from './connect.ts'

export interface Answer<Value = string> {
  readonly value: Value
  /** Where it comes from, for people. */
  readonly from: string
}

/** Whom to ask; null for nobody. */
export interface Person {
  ask(question: string): Promise<string>
  askHidden(question: string): Promise<string>
  /** Says what was wrong with an answer. */
  complain(sentence: string): void
}

/** What nobody has answered, each with how to give it. */
export class Unanswered extends WorkflowError {
  readonly missing: readonly string[]

  constructor(missing: readonly string[]) {
    super(missing.join('\n'))
    this.missing = missing
  }
}

const ASKED = 'your answer'
/** A wrong answer may be given again so often. */
const TRIES = 3

export interface Connected extends Examination {
  readonly address: Answer
  readonly token: Answer
}

/** Address and token, tried on the server. Who mistypes is asked again; who gave it otherwise gets the error. */
export async function connect(url: string | null, person: Person | null, asking: Asking): Promise<Connected> {
  const { CHATWOOT_API_URL = '', CHATWOOT_API_KEY = '' } = asking.environment
  const given = {
    url: url !== null ? { value: url, from: '--url' } : answerIn(CHATWOOT_API_URL, 'CHATWOOT_API_URL'),
    token: answerIn(CHATWOOT_API_KEY, 'CHATWOOT_API_KEY'),
  }
  if (person === null && (given.url === null || given.token === null))
    throw new Unanswered([
      ...(given.url === null ? ['the address of Chatwoot: --url https://chat.example.com, or CHATWOOT_API_URL'] : []),
      ...(given.token === null ? ['the access token of an administrator: CHATWOOT_API_KEY in the environment'] : []),
    ])
  let former: string | null = null
  for (let attempt = 1; ; attempt++) {
    const address: Told<Answer> = await told(addressAnswer(given.url, former, person))
    const tried = address.error === null ? await told(tryOut(address.answer, given.token, person, asking)) : address
    if (tried.error === null) return tried.answer
    if (person === null || (given.url !== null && given.token !== null) || attempt === TRIES) throw tried.error
    person.complain(tried.error.message)
    if (address.error === null) former = address.answer.value
  }
}

/** Checked before the token is typed: a mistyped address must not cost it. `former` is one that was well formed. */
async function addressAnswer(given: Answer | null, former: string | null, person: Person | null): Promise<Answer> {
  const such = former === null ? ', such as https://chat.example.com' : ` (Enter for ${former})`
  const address = given ?? { value: (await person!.ask(`Address of Chatwoot${such}: `)) || (former ?? ''), from: ASKED }
  addressOf(address.value, nameOf(address))
  return address
}

function nameOf({ from }: Answer): string {
  return from === ASKED ? 'the address' : from
}

async function tryOut(
  address: Answer,
  given: Answer | null,
  person: Person | null,
  asking: Asking,
): Promise<Connected> {
  const token = given ?? {
    value: await person!.askHidden('Access token of an administrator (Chatwoot: Profile settings; it is not shown): '),
    from: ASKED,
  }
  asking.secrets.keep('CHATWOOT_API_KEY', token.value)
  const access: Access = { url: address.value, urlName: nameOf(address), token: token.value }
  return { address, token, ...(await ask(access, null, asking)) }
}

/** The account, by number or name, of those that the token's user is in. */
export async function accountAnswer(
  given: number | null,
  { examined }: Examination,
  person: Person | null,
  { environment }: Asking,
): Promise<Answer<Account>> {
  const accounts = accountsOf(examined)
  if (given !== null) {
    const found = accounts.find(({ id }) => id === given)
    const from = environment.CHATWOOT_ACCOUNT_ID?.trim() === String(given) ? 'CHATWOOT_ACCOUNT_ID' : '--account'
    if (found !== undefined) return { value: found, from }
    throw new WorkflowError(`The token's user is not in account ${given} (${from}). It is in: ${listed(accounts)}.`)
  }
  const [only] = accounts
  if (accounts.length === 1) return { value: only!, from: 'the only one of this token' }
  if (person === null) throw new Unanswered([`the account: --account N, one of ${listed(accounts)}`])
  for (;;) {
    const text = await person.ask(`Which account? ${listed(accounts)}: `)
    const found = accounts.filter(({ id, name }) => String(id) === text || name.toLowerCase() === text.toLowerCase())
    if (found.length === 1) return { value: found[0]!, from: ASKED }
    person.complain(
      found.length > 1 ? 'Several have this name: give the number.' : 'There is none of that number or name.',
    )
  }
}

function answerIn(text: string, from: string): Answer | null {
  return text.trim() === '' ? null : { value: text.trim(), from }
}
