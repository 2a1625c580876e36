-- An entry shows several pictures and leaflets. Each belongs to one wording, as its hours and days do, so that what is
-- public stays as it was checked until somebody has checked the next; the bytes are kept once and go on from wording to
-- wording. The columns for one picture and one leaflet were never written.
alter table portal_entry_version
  drop column image_file_id,
  drop column image_alt_ja,
  drop column image_alt_en,
  drop column image_alt_easy,
  drop column image_licence,
  drop column leaflet_file_id;

create table portal_entry_file (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  entry_id uuid not null,
  version_number integer not null,
  kind text not null check (kind in ('picture', 'leaflet')),
  position integer not null check (position > 0),
  file_id uuid not null,
  title_ja text not null default '',
  title_en text not null default '',
  title_easy text not null default '',
  alt_ja text not null default '',
  alt_en text not null default '',
  alt_easy text not null default '',
  is_decorative boolean not null default false,
  licence text not null default '' check (licence in ('', 'CC BY 4.0', 'CC0 1.0')),
  language text not null default '' check (language in ('', 'ja', 'easy', 'en', 'zh', 'ko', 'pt', 'es', 'vi', 'tl', 'ne')),
  is_readable boolean,
  primary key (tenant_id, id),
  unique (tenant_id, entry_id, version_number, file_id),
  check (kind = 'leaflet' or is_decorative or alt_ja <> ''),
  check (kind = 'picture' or title_ja <> ''),
  check ((kind = 'leaflet') = (language <> '')),
  check ((kind = 'leaflet') = (is_readable is not null)),
  foreign key (tenant_id, entry_id, version_number) references portal_entry_version (tenant_id, entry_id, number),
  foreign key (tenant_id, file_id) references portal_file (tenant_id, id)
);
create index on portal_entry_file (tenant_id, file_id);
comment on table portal_entry_file is '機密性1: pictures with what they show in words, and leaflets with title and language, of one wording of an entry; never changed, but taken out of every wording where somebody shown in them wishes it';

select wall_off();
