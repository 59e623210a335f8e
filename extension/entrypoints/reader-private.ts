import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { chaturbate } from '../sites/chaturbate.ts'
import { readPrivate } from './reader/private-page.ts'

export default defineUnlistedScript(() => readPrivate([chaturbate]))
