import type { Choices } from '../../state/choices.ts'
import type { People } from '../../state/people.ts'

/** What the parts of the people's section are given. */
export interface PeopleProps {
  people: People
  choices: Choices
  /** A site's name by its id. */
  siteName: (id: string) => string
}
