import type { Access, SiteName } from '../../state/access.ts'
import type { Choices } from '../../state/choices.ts'
import type { Room } from '../../state/room.ts'

/** What the popup stands on. */
export interface PopupParts {
  room: Room
  choices: Choices
  access: Access
  /** The site of the tab the popup was opened on. */
  site: SiteName | undefined
  onPanel: () => void
  onOptions: () => void
  onWelcome: () => void
}
