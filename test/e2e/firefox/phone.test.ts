/** The phone beside the camera, in Firefox. */

import { phoneStories } from '../phone/stories.ts'

phoneStories('firefox')
