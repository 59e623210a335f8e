import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertInto } from '../watch/box.ts'
import { offerInsertion } from './reader/insertion.ts'

export default defineUnlistedScript(() => offerInsertion(insertInto))
