/** `chatwoot-as-code export`: the account into files. Exit code 0 when they say what the server says, 1 when nothing was written. */
import { writeDesired } from '../../desired/write.ts'
import { exportAccount } from '../../engine/export.ts'
import { ledgerInFile } from '../../engine/ledger-file.ts'
import { accessIn } from '../../engine/open.ts'
import { exportJson, exportText } from '../../render/export.ts'
import { allowedBy } from './open.ts'
import { type Command, paint } from './terminal.ts'

export const exportInto: Command = async (flags, { print, secrets, progress }) => {
  const { out: folder, kinds, prune: isPruning, onlyDeclared: isOnlyDeclared, terse: isTerse } = flags
  const { account, timeout, maxRequests } = flags
  const { exported, effort } = await exportAccount(
    { folder, kinds, isPruning, isOnlyDeclared, isTerse },
    { ...accessIn(process.env), account, timeout, maxRequests, allowed: allowedBy(flags), progress },
    () => ledgerInFile(flags.ledger),
    process.env,
    secrets,
  )
  const isRefused = exported.findings.some(({ severity }) => severity === 'error')
  if (!isRefused) writeDesired(folder, exported.files)
  const report = { ...exported, folder, effort }
  print(flags.json ? exportJson(report) : exportText(report, paint()))
  return isRefused ? 1 : 0
}
