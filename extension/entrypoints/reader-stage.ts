import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { stage } from '../sites/stage.ts'
import { readPage } from './reader/page.ts'

export default defineUnlistedScript(() => readPage([stage]))
