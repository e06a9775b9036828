/**
 * `chatwoot-as-code init`: from an account to a repository that keeps it. Everything is asked, read and checked before the
 * first byte is written; nothing is ever written over, and Chatwoot is only read.
 */
import { kindsSection } from '../../doctor/kinds.ts'
import { serverSection } from '../../doctor/server.ts'
import { tokenSection } from '../../doctor/token.ts'
import { WORKFLOW_FILE } from '../../github/names.ts'
import { accountAnswer, connect, type Person, Unanswered } from '../../init/answers.ts'
import { type Asking, ask } from '../../init/connect.ts'
import { type Files, makeFiles, writeFiles } from '../../init/files.ts'
import { type Place, placeIn } from '../../init/place.ts'
import type { Checkup } from '../../render/checkup.ts'
import { exportNotesText } from '../../render/export.ts'
import { foundText, missingText, type Row, toWriteText } from '../../render/init.ts'
import { said } from '../../render/safe.ts'
import type { Flags } from '../flags.ts'
import { openAsker } from './asker.ts'
import { finish, limitsOf } from './init-end.ts'
import { type Command, paint, type Terminal } from './terminal.ts'

/** Exit code: 0 it is set up, 2 an answer is missing or was no, 1 an error. */
export const init: Command = async (flags, terminal) => {
  const asker = flags.yes ? null : openAsker()
  // Printing nothing takes away the line of progress.
  const cleared = (ask: (question: string) => Promise<string>) => (question: string) => {
    terminal.print('')
    return ask(question)
  }
  const person: Person | null = asker && {
    ask: cleared(asker.ask),
    askHidden: cleared(asker.askHidden),
    complain: (sentence) => terminal.complain(said(sentence)),
  }
  try {
    return await setUp(flags, terminal, person)
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error
    terminal.complain(missingText(error.missing).trimEnd())
    return 2
  } finally {
    asker?.close()
  }
}

async function setUp(flags: Flags, terminal: Terminal, person: Person | null): Promise<number> {
  const { print, secrets } = terminal
  const asking: Asking = { ...terminal, environment: process.env, timeout: flags.timeout * 1000 }
  const place = placeIn(process.cwd(), flags.desired, flags.branch)
  const connected = await connect(flags.url, person, asking)
  const { address, token } = connected
  const access = { url: address.value, urlName: address.from, token: token.value }
  const account = await accountAnswer(flags.account ?? place.sources.desired.account, connected, person, asking)
  const { examined } = await ask(access, account.value.id, asking)
  const server = serverSection(examined, '')
  const user = tokenSection(examined)
  const findings = [server, user, kindsSection(examined, null)].flatMap((section) => section.findings)
  const isWrong = findings.some(({ severity }) => severity === 'error')
  const files = isWrong ? null : await makeFiles(place, access, account.value.id, asking, limitsOf(flags))
  const rows = [
    { name: 'address', ...address },
    { name: 'server', value: saysOf(server).replace(/, at $/, ''), from: 'asked the server' },
    { name: 'token', value: saysOf(user), from: token.from },
    { name: 'account', value: `${account.value.id} ${JSON.stringify(account.value.name)}`, from: account.from },
    ...rowsOf(place, flags, files),
  ]
  print(foundText(secrets.quoted(rows, 'what is printed'), secrets.quoted(findings, 'what is printed'), paint()))
  if (files === null) return 1
  if (files.exported !== null) print(exportNotesText(files.exported))
  const toWrite = [
    ...[...files.desired.keys()].map((path) => `${place.folder}/${path}`),
    ...(files.workflow === null ? [] : [WORKFLOW_FILE]),
  ]
  print(toWriteText(toWrite))
  if (toWrite.length > 0 && !flags.yes) {
    if (person === null) throw new Unanswered(['whether to write this: --yes'])
    if (!/^(y(es)?)?$/i.test(await person.ask('Write this? Nothing is written over. (Yes/no) '))) {
      print('Nothing was written.\n')
      return 2
    }
  }
  writeFiles(place.folder, files)
  const known = { ...access, account: account.value.id, version: saysOf(server).replace(/, at $/, '') }
  return finish({ flags, terminal, asking, place, files }, known, token.from === 'CHATWOOT_API_KEY')
}

function saysOf({ says }: Checkup['sections'][number]): string {
  return says ?? 'not seen'
}

function rowsOf(
  { repository, branch, folder, sources, workflow }: Place,
  { desired }: Flags,
  files: Files | null,
): Row[] {
  const there = sources.files.length
  const holds =
    there > 0 ? `${there} of its files stay as they are` : `new, ${files?.exported?.added.length ?? 0} resources`
  const nowhere = repository.isRoot ? 'none on GitHub yet' : 'none yet: git init makes one'
  return [
    { name: 'folder', value: `${folder}: ${holds}`, from: desired === 'desired' ? 'default' : '--desired' },
    { name: 'workflow', value: `${WORKFLOW_FILE}: ${workflow === null ? 'new' : 'stays as it is'}`, from: 'default' },
    { name: 'branch', ...branch },
    { name: 'repository', value: repository.name ?? nowhere, from: 'git' },
  ]
}
