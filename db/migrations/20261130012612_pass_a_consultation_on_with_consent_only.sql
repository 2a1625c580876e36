-- A consultation is passed on to others only where the one who asked agreed: by their own button, or as they told the
-- adviser, with the day, the way and who recorded it.
alter table peer_consultation
  add column consent_on date,
  add column consent_channel text check (consent_channel in ('online', 'paper', 'phone', 'meeting')),
  add column consent_by uuid,
  add constraint consent_whole check (num_nulls(consent_on, consent_channel, consent_by) in (0, 3)),
  add constraint passed_on_with_consent check (closing is distinct from 'passed-on' or consent_on is not null) not valid;
