import { words as accountWords } from '#platform/auth/account/words.ts'
import { words } from '#platform/auth/sign-in/words.ts'
import { urls } from '#urls.ts'
import { Authenticator } from '../authenticator.ts'
import { linkIn } from '../letters.ts'
import type { Somebody } from './somebody.ts'
import type { Story } from './story.ts'

const password = 'みどりの丘まで歩いて十五分'

/** Everybody's ways in, by the pages and the mail that people really use. */
export class SignInPages {
  #authenticators = new Map<Somebody, Authenticator>()

  constructor(readonly story: Story) {}

  /** The link of an invitation or of a sign-in, from the newest mail to this person. */
  async followMail(one: Somebody, kind: 'invitation' | 'sign-in-link'): Promise<void> {
    await one.open(await linkIn(this.story.town, kind, one.email))
    await one.press(words(one.language).useLink.enter)
  }

  /** The first time for those who need two steps: an authenticator app, recovery codes, and a password for later. */
  async setUpStaff(one: Somebody): Promise<void> {
    const { setUp, codes } = words(one.language)
    const authenticator = new Authenticator(await one.page.content())
    this.#authenticators.set(one, authenticator)
    await one.reads(setUp.title)
    await one.write({ code: authenticator.code(this.story.now) })
    await one.press(setUp.confirm)
    await one.reads(codes.title, codes.once)
    await one.follow(codes.onward)
    await one.open(urls.account.password())
    await one.write({ password })
    await one.press(accountWords(one.language).password.save)
    await one.reads(accountWords(one.language).saved.password)
    await one.open(urls.home())
  }

  async withPasswordAndCode(one: Somebody): Promise<void> {
    const w = words(one.language)
    await one.open(urls.signIn.show())
    await one.write({ account: one.email, password })
    await one.press(w.password.enter)
    await one.reads(w.secondStep.title)
    await one.write({ code: this.#authenticators.get(one)?.code(this.story.now) ?? '' })
    await one.press(w.secondStep.confirm)
  }

  async withLink(one: Somebody): Promise<void> {
    const w = words(one.language)
    await one.open(urls.signIn.show())
    await one.write({ email: one.email })
    await one.press(w.link.send)
    await one.reads(w.asked.title)
    await this.followMail(one, 'sign-in-link')
  }
}
