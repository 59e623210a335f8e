import { PutCopyBack, SaveCopy } from './people-copy.tsx'
import { ForgetEverybody, Keep } from './people-forget.tsx'
import { History } from './people-history.tsx'
import { PeopleList } from './people-list.tsx'
import type { PeopleProps } from './people-props.ts'

/** Who was here before: found, corrected, noted, forgotten, taken along. */
export function PeopleSection({ people, choices, siteName }: PeopleProps) {
  return (
    <>
      <PeopleList {...{ people, choices, siteName }} />
      <Keep choices={choices} />
      <div class="folds">
        <SaveCopy people={people} />
        <PutCopyBack people={people} />
        <History people={people} />
        <ForgetEverybody people={people} />
      </div>
    </>
  )
}
