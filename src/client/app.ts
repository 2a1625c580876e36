import { countCharacters } from './count.ts'
import { keepDrafts } from './draft.ts'
import { leaveQuickly } from './exit-page.ts'
import { followProgress } from './live-progress.ts'
import { closeMenus } from './menu.ts'
import { offerPrinting } from './print.ts'
import { leadToProblems } from './problems.ts'
import { submitOnce } from './submit-once.ts'

leadToProblems()
submitOnce()
keepDrafts()
countCharacters()
closeMenus()
leaveQuickly()
offerPrinting()
followProgress()
