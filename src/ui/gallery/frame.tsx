import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/i18n/catalogue.ts'
import { Layout, type LayoutProps } from '../layout.tsx'

/** Picks the text of a gallery page; the gallery is for those who build, so it has no catalogue of its own. */
export const speaker = (language: Language) => (ja: string, en: string) => (language === 'en' ? en : ja)

type FrameProps = { language: Language; title: string; children: ComponentChildren } & Partial<LayoutProps>

export function Frame({ language, ...props }: FrameProps) {
  const say = speaker(language)
  return (
    <Layout
      language={language}
      textSize="normal"
      furigana={false}
      path="/gallery"
      formToken="token"
      assets={{ css: 'app.css', js: 'app.js' }}
      urls={{ home: '/', signIn: '/sign-in', signOut: '/sign-out', display: '/display', help: '/help' }}
      tenantName={say('さくら市 ピアサポート事業', 'Sakura City peer support')}
      user={{ name: say('青木 はるか', 'Haruka Aoki'), roleLabel: say('コーディネーター', 'Coordinator'), href: '/me' }}
      nav={[
        { href: '/', label: say('きょう', 'Today') },
        { href: '/requests', label: say('派遣の依頼', 'Requests'), current: true, count: 3 },
        { href: '/calendar', label: say('予定', 'Calendar') },
        { href: '/people', label: say('登録者', 'People') },
        { href: '/year', label: say('年間の計画', 'The year') },
      ]}
      footer={{
        crisisLines: [
          {
            label: say('よりそいホットライン', 'Yorisoi Hotline'),
            tel: '0120-279-338',
            hours: say('24時間', 'Day and night'),
          },
          {
            label: say('こころの健康相談統一ダイヤル', 'Mental health line'),
            tel: '0570-064-556',
            hours: say('受付時間は地域ごとに違います', 'Hours differ by region'),
          },
        ],
        links: [
          { href: '/accessibility', label: say('ウェブアクセシビリティ', 'Accessibility') },
          { href: '/privacy', label: say('個人情報の取り扱い', 'Privacy') },
          { href: '/contact', label: say('問い合わせ', 'Contact') },
        ],
      }}
      {...props}
    />
  )
}
