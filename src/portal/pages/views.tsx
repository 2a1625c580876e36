import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import {
  Button,
  ButtonRow,
  Form,
  HiddenField,
  LinkButton,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextArea,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { Markdown } from '../views/markdown.tsx'
import type { Words } from '../words.ts'
import type { PageVersion } from './store.ts'

interface PagesProps {
  w: Words
  rows: { slug: string; newest: PageVersion | undefined }[]
  /** An administrator looks after the pages and not after entries. */
  mayBack: boolean
  mayDecide: boolean
}

export function PagesPage({ w, rows, mayBack, mayDecide }: PagesProps) {
  return (
    <>
      <PageHeading
        title={w.staff.pagesTitle}
        lead={w.staff.pagesLead}
        back={mayBack ? { href: urls.portal.index(), label: w.staff.title } : undefined}
        actions={mayDecide ? <LinkButton href={urls.portal.look()}>{w.staff.toLook}</LinkButton> : undefined}
      />
      <SummaryList
        items={rows.map(({ slug, newest }) => ({
          label: w.pages[slug] ?? slug,
          value: newest ? w.staff.pageState[newest.state] : w.staff.pageNone,
          change: { href: urls.portal.page({ slug }), what: w.pages[slug] },
        }))}
      />
    </>
  )
}

interface Props {
  w: Words
  slug: string
  title: string
  open: OpenForm
  isPreview: boolean
}

export function PageForm({ w, slug, title, open, isPreview }: Props) {
  const s = w.staff
  const { language: reader } = usePage()
  const value = (name: string) => open.form.values[name]?.[0] ?? ''
  return (
    <>
      <PageHeading title={title} back={{ href: urls.portal.pages(), label: s.pagesTitle }} />
      <DraftNotice draft={open.draft} />
      {isPreview && (
        <section aria-labelledby="preview">
          <h2 id="preview">{s.preview}</h2>
          <div class="language-columns">
            {(['ja', 'easy', 'en'] as const).map((language) => (
              <div class="card" key={language} lang={language === 'en' ? 'en' : 'ja'}>
                <p class="card-above">{s.languages[language]}</p>
                <p class="card-title">{value(`title_${language}`)}</p>
                <Markdown text={value(`body_${language}`)} />
              </div>
            ))}
          </div>
        </section>
      )}
      <Form action={urls.portal.page({ slug })} {...open.form} wide>
        <HiddenField name="opened" value={value('opened')} />
        <p class="field-hint">{s.markdownHint}</p>
        <div class="language-columns">
          {(['ja', 'easy', 'en'] as const).map((language) => (
            <div key={language}>
              <TextField
                name={`title_${language}`}
                label={s.label.title + inBrackets(reader, s.languages[language])}
                required={language === 'ja'}
              />
              <TextArea
                name={`body_${language}`}
                label={s.label.body + inBrackets(reader, s.languages[language])}
                rows={16}
              />
            </div>
          ))}
        </div>
        <RadioGroup
          name="state"
          label={s.label.state}
          required
          options={(['draft', 'public', 'hidden'] as const).map((state) => ({
            value: state,
            label: s.pageState[state],
          }))}
        />
        <ButtonRow>
          <Button>{s.savePage}</Button>
          <Button kind="secondary" name="preview" value="yes">
            {s.previewButton}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
