-- Whoever said “not this time” may think of it differently later. The answer stays as it was given, with when it was taken
-- back; nobody is introduced by that, and the other side is not told.
alter table match_answer add column taken_back_at timestamptz;
