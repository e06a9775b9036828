import { Store } from '../store.ts'
import { addAccount, addUser, studyflash } from './rows.ts'

export const adminToken = 'admin-token'
export const agentToken = 'agent-token'

/** Two accounts and three users, nothing else. */
export function fresh(): Store {
  const store = new Store()
  addAccount(store, 1, 'Placeholder')
  addAccount(store, studyflash, 'Studyflash')
  addUser(store, 1, 'Automation', 'administrator', adminToken)
  addUser(store, 2, 'Rajiv', 'agent', agentToken)
  addUser(store, 3, 'Mia', 'agent', store.token())
  return store
}
