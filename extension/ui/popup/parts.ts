import type { Access, SiteName } from '../../state/access.ts'
import type { Choices } from '../../state/choices.ts'
import type { Room } from '../../state/room.ts'
import type { Another } from './another.tsx'
import type { PageCode } from './page-code.tsx'

/** What the popup stands on. */
export interface PopupParts {
  room: Room
  choices: Choices
  access: Access
  /** The site of the tab the popup was opened on. */
  site: SiteName | undefined
  /** The tab's page, where no site that ships is at home. */
  another?: Another
  /** The tab's page, where it can show the address of a second source as a code. */
  pageCode?: PageCode
  onPanel: () => void
  onOptions: () => void
  onWelcome: () => void
}
