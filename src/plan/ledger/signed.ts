/**
 * Ledger and receipts on a branch that people may write: signed with a key that only the runs have, so that whoever reads
 * them knows whether a run wrote them so. An altered one is told; what it may do nobody decides here.
 */
import { createHmac } from 'node:crypto'
import type { Ledger, Receipt } from '../model/ledger.ts'
import { textOf } from './ledger-text.ts'

export function signed<T extends Ledger | Receipt>(value: T, key: string): T {
  const bare = unsigned(value)
  return { ...bare, signature: signatureOf(bare, key) }
}

/** The value as it was read, marked when no run with this key wrote it so. Ledgers from before there were signatures are not. */
export function checked<T extends Ledger | Receipt>(value: T, key: string): T {
  const bare = unsigned(value)
  const isFirst = value.signature === undefined && !('installation' in value) && 'resources' in value
  return isFirst || value.signature === signatureOf(bare, key) ? bare : { ...bare, isAltered: true }
}

function unsigned<T extends Ledger | Receipt>(value: T): T {
  const { signature: _, isAltered: __, ...bare } = value
  return bare as T
}

function signatureOf(value: Ledger | Receipt, key: string): string {
  return createHmac('sha256', `chatwoot-as-code ledger ${key}`).update(textOf(value)).digest('base64url')
}
