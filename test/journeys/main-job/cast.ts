import { SignInPages } from '../../pages/sign-in-pages.ts'
import type { Somebody } from '../../pages/somebody.ts'
import { type Story, telephone, wide } from '../../pages/story.ts'

/** Those who play in the journey, each in a browser context of their own. */
export interface Cast {
  story: Story
  signIn: SignInPages
  administrator: Somebody
  officer: Somebody
  coordinator: Somebody
  supporter: Somebody
  host: Somebody
  staff: Somebody
}

export const names = {
  administrator: '管理 一郎',
  officer: '公務 花子',
  coordinator: '調整 みどり',
  host: '受入 さちこ',
  staff: '寄添 ともこ',
  supporter: '山田 花子',
  onThePhone: '髙橋 太郎',
  stepsIn: '鈴木一郎',
  hospital: 'みどりの丘病院',
  office: '相談支援センターあけぼの',
  contractor: '特定非営利活動法人ともしび',
} as const

export async function gatherCast(story: Story): Promise<Cast> {
  const [administrator, officer, coordinator, host, staff, supporter] = await Promise.all([
    story.someone('administrator'),
    story.someone('officer'),
    story.someone('coordinator'),
    story.someone('host', wide),
    story.someone('staff', telephone),
    story.someone('supporter', telephone),
  ])
  const signIn = new SignInPages(story)
  return { story, signIn, administrator, officer, coordinator, supporter, host, staff }
}
