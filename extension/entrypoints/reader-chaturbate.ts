import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { chaturbate } from '../sites/chaturbate.ts'
import { readPage } from './reader/page.ts'

export default defineUnlistedScript(() => readPage([chaturbate]))
