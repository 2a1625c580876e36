import type { ComponentChildren } from 'preact'
import { type Language, languages } from '#platform/i18n/catalogue.ts'
import { HiddenField } from './field-set.tsx'
import { formTokenField } from './form-context.ts'
import { GlobeIcon, TextSizeIcon } from './icons.tsx'
import { usePage, useWords } from './page-context.ts'

export type TextSize = 'normal' | 'large' | 'largest'
export const textSizes: readonly TextSize[] = ['normal', 'large', 'largest']

/** Names of the fields these forms post, one setting at a time, with `path` to come back to. */
export const displayFields = {
  language: 'language',
  textSize: 'textSize',
  furigana: 'furigana',
  quiet: 'quiet',
  path: 'path',
} as const

const names: Record<Language, { label: string; lang: string }> = {
  ja: { label: '日本語', lang: 'ja' },
  en: { label: 'English', lang: 'en' },
  easy: { label: 'やさしい日本語', lang: 'ja' },
}

/** On pages for everybody a wish is a link, which needs no form token and can be passed on. */
export type DisplayLink = (name: string, value: string) => string

type DisplayProps = { displayUrl: string; path: string; link?: DisplayLink }

export function LanguageSwitch({ displayUrl, path, link }: DisplayProps) {
  const words = useWords()
  const { language } = usePage()
  return (
    <DisplayForm url={displayUrl} path={path} label={words.languageSwitch} link={link}>
      <GlobeIcon />
      {languages.map((each) => (
        <Setting
          key={each}
          name="language"
          value={each}
          current={each === language}
          lang={names[each].lang}
          link={link}
        >
          {names[each].label}
        </Setting>
      ))}
    </DisplayForm>
  )
}

export function TextSettings({
  textSize,
  furigana,
  quiet,
  ...form
}: DisplayProps & { textSize: TextSize; furigana: boolean; quiet?: boolean }) {
  const { link } = form
  const words = useWords()
  return (
    <details class="display-menu" data-menu>
      <summary>
        <TextSizeIcon />
        <span>{words.display}</span>
      </summary>
      <div class="display-panel">
        <p class="display-name">{words.textSize}</p>
        <DisplayForm url={form.displayUrl} path={form.path} label={words.textSize} link={link}>
          {textSizes.map((each) => (
            <Setting key={each} name="textSize" value={each} current={each === textSize} link={link}>
              {words.textSizes[each]}
            </Setting>
          ))}
        </DisplayForm>
        <p class="display-name">{words.furigana}</p>
        <DisplayForm url={form.displayUrl} path={form.path} label={words.furigana} link={link}>
          <Setting name="furigana" value="on" current={furigana} link={link}>
            {words.furiganaOn}
          </Setting>
          <Setting name="furigana" value="off" current={!furigana} link={link}>
            {words.furiganaOff}
          </Setting>
        </DisplayForm>
        <p class="display-name">{words.quiet}</p>
        <DisplayForm url={form.displayUrl} path={form.path} label={words.quiet} link={link}>
          <Setting name="quiet" value="on" current={quiet === true} link={link}>
            {words.quietOn}
          </Setting>
          <Setting name="quiet" value="off" current={!quiet} link={link}>
            {words.quietOff}
          </Setting>
        </DisplayForm>
      </div>
    </details>
  )
}

type DisplayFormProps = { url: string; path: string; label: string; link?: DisplayLink; children: ComponentChildren }

function DisplayForm({ url, path, label, link, children }: DisplayFormProps) {
  const { formToken } = usePage()
  if (link)
    return (
      <nav class="display-form" aria-label={label}>
        {children}
      </nav>
    )
  return (
    <form class="display-form" method="post" action={url} aria-label={label}>
      <HiddenField name={formTokenField} value={formToken} />
      <HiddenField name={displayFields.path} value={path} />
      {children}
    </form>
  )
}

type SettingProps = {
  name: string
  value: string
  current: boolean
  lang?: string
  link?: DisplayLink
  children: ComponentChildren
}

function Setting({ name, value, current, lang, link, children }: SettingProps) {
  if (link)
    return (
      <a
        class="setting"
        href={link(name, value)}
        lang={lang}
        rel="nofollow"
        aria-current={current ? 'true' : undefined}
      >
        {children}
      </a>
    )
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
