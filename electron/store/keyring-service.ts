import type { Writing } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { writeKeyring } from './keyring-file.ts'
import type { Keyring } from './keyring-format.ts'
import { keyringOf, type StoreState } from './store-state.ts'

/**
 * Written inside a command's transaction: if the files fail, the rows are rolled back, and if the
 * rows fail, the files are.
 */
export async function keepKeyring(
  state: StoreState,
  { storeFolder }: Pick<Machine, 'storeFolder'>,
  { onRollback }: Pick<Writing, 'onRollback'>,
  keyring: Keyring,
): Promise<void> {
  const old = keyringOf(state)
  onRollback(async () => {
    // One of the two files may hold the new one already: this one has to win over it.
    state.keyring = { ...old, generation: keyring.generation + 1 }
    await writeKeyring(storeFolder, state.keyring)
  })
  await writeKeyring(storeFolder, keyring)
  state.keyring = keyring
}
