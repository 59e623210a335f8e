import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { stripchat } from '../sites/stripchat.ts'
import { readPage } from './reader/page.ts'

export default defineUnlistedScript(() => readPage([stripchat]))
