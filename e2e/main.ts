/**
 * `npm run e2e`: the built command against a live Chatwoot, the whole life of every kind that the server has. Nothing is
 * written into an account that holds anything, unless told `--account-is-disposable`. `--double` plays against the double.
 */
import { parseArgs } from 'node:util'
import { kinds } from '../src/kinds/index.ts'
import { startDouble } from '../test/double/server.ts'
import { adminToken } from '../test/double/states.ts'
import { type Access, Account } from './account.ts'
import { life } from './life.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'account-is-disposable': { type: 'boolean', default: false },
    double: { type: 'boolean', default: false },
  },
})

const double = values.double ? await startDouble({ state: 'fresh' }) : null
try {
  const access = double === null ? fromEnvironment() : { url: double.url, token: adminToken, account: 2 }
  const account = await Account.open(access)
  try {
    process.exitCode = await suite(account, access)
  } finally {
    await account.close()
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await double?.close()
}

async function suite(account: Account, access: Access): Promise<number> {
  const held = await account.holds()
  console.log(`Chatwoot ${account.version}, account ${access.account}, ${access.url}`)
  if (held.length > 0 && !values['account-is-disposable'] && double === null) {
    console.error(
      `Account ${access.account} holds ${held.join(', ')}. This suite creates, changes and deletes: give it an empty account, or say --account-is-disposable.`,
    )
    return 1
  }
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const kind of kinds) {
    if (positionals.length > 0 && !positionals.includes(kind.name)) continue
    console.log(kind.name)
    const why = account.absent.get(kind.name)
    const steps =
      why === undefined
        ? await life(kind, account, environmentOf(access))
        : [{ name: 'all of it', skipped: why, failed: null }]
    for (const { name, skipped, failed } of steps) {
      const state = skipped !== null ? 'skipped' : failed !== null ? 'failed' : 'passed'
      count[state] += 1
      console.log(`  ${state.padEnd(7)} ${name}${skipped === null ? '' : `: ${skipped}`}`)
      if (failed !== null) console.log(failed.replace(/^/gm, '          '))
    }
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  return count.failed === 0 && count.passed > 0 ? 0 : 1
}

function fromEnvironment(): Access {
  const { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: token, CHATWOOT_ACCOUNT_ID: account } = process.env
  if (!url || !token || !account || !/^[1-9]\d*$/.test(account))
    throw new Error('Set CHATWOOT_API_URL, CHATWOOT_API_KEY and CHATWOOT_ACCOUNT_ID, or say --double.')
  return { url, token, account: Number(account) }
}

/** The command gets what it would get from a shell: proxy and certificates too. */
function environmentOf({ url, token, account }: Access): { [name: string]: string } {
  const ours = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(CHATWOOT|GITHUB|INPUT|NODE)_(?!EXTRA_CA)/.test(entry[0]),
  )
  return {
    ...Object.fromEntries(ours),
    CHATWOOT_API_URL: url,
    CHATWOOT_API_KEY: token,
    CHATWOOT_ACCOUNT_ID: String(account),
  }
}
