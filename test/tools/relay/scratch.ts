/** Where a relay keeps what goes with it. */

import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'

/**
 * In memory where the system has a disk of it: nothing of a trial run has to survive a power cut, and a common disk takes some milliseconds for each
 * write that must (250 a second here).
 */
export function scratch(): string {
  try {
    accessSync('/dev/shm', constants.W_OK)
    return '/dev/shm'
  } catch {
    return tmpdir()
  }
}
