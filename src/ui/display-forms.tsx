import type { ComponentChildren } from 'preact'
import { type Language, languages } from '#platform/i18n/catalogue.ts'
import { HiddenField } from './field-set.tsx'
import { formTokenField } from './form-context.ts'
import { GlobeIcon, TextSizeIcon } from './icons.tsx'
import { usePage, useWords } from './page-context.ts'

export type TextSize = 'normal' | 'large' | 'largest'
export const textSizes: readonly TextSize[] = ['normal', 'large', 'largest']

/** Names of the fields these forms post, one setting at a time, with `path` to come back to. */
export const displayFields = { language: 'language', textSize: 'textSize', furigana: 'furigana', path: 'path' } as const

const names: Record<Language, { label: string; lang: string }> = {
  ja: { label: '日本語', lang: 'ja' },
  en: { label: 'English', lang: 'en' },
  easy: { label: 'やさしい日本語', lang: 'ja' },
}

type DisplayProps = { displayUrl: string; path: string }

export function LanguageSwitch({ displayUrl, path }: DisplayProps) {
  const words = useWords()
  const { language } = usePage()
  return (
    <DisplayForm url={displayUrl} path={path} label={words.languageSwitch}>
      <GlobeIcon />
      {languages.map((each) => (
        <Setting key={each} name="language" value={each} current={each === language} lang={names[each].lang}>
          {names[each].label}
        </Setting>
      ))}
    </DisplayForm>
  )
}

export function TextSettings({
  textSize,
  furigana,
  ...form
}: DisplayProps & { textSize: TextSize; furigana: boolean }) {
  const words = useWords()
  return (
    <details class="display-menu" data-menu>
      <summary>
        <TextSizeIcon />
        <span>{words.display}</span>
      </summary>
      <div class="display-panel">
        <p class="display-name">{words.textSize}</p>
        <DisplayForm url={form.displayUrl} path={form.path} label={words.textSize}>
          {textSizes.map((each) => (
            <Setting key={each} name="textSize" value={each} current={each === textSize}>
              {words.textSizes[each]}
            </Setting>
          ))}
        </DisplayForm>
        <p class="display-name">{words.furigana}</p>
        <DisplayForm url={form.displayUrl} path={form.path} label={words.furigana}>
          <Setting name="furigana" value="on" current={furigana}>
            {words.furiganaOn}
          </Setting>
          <Setting name="furigana" value="off" current={!furigana}>
            {words.furiganaOff}
          </Setting>
        </DisplayForm>
      </div>
    </details>
  )
}

type DisplayFormProps = { url: string; path: string; label: string; children: ComponentChildren }

function DisplayForm({ url, path, label, children }: DisplayFormProps) {
  const { formToken } = usePage()
  return (
    <form class="display-form" method="post" action={url} aria-label={label}>
      <HiddenField name={formTokenField} value={formToken} />
      <HiddenField name={displayFields.path} value={path} />
      {children}
    </form>
  )
}

type SettingProps = { name: string; value: string; current: boolean; lang?: string; children: ComponentChildren }

function Setting({ name, value, current, lang, children }: SettingProps) {
  return (
    <button
      class="setting"
      type="submit"
      name={name}
      value={value}
      lang={lang}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </button>
  )
}
