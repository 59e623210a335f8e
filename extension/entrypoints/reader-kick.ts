import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { kick } from '../sites/kick.ts'
import { readPage } from './reader/page.ts'

export default defineUnlistedScript(() => readPage([kick]))
