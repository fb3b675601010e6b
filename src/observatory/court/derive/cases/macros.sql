-- What the statements of this folder share.

-- Why the value of a column is null or to be used with care, as the row's quality says: `COMP_DATE impossible, E_28_DATE redacted`.
CREATE OR REPLACE MACRO flag_of(quality, column_name) AS
  CASE WHEN quality IS NOT NULL THEN nullif(regexp_extract(quality, concat('(?:^|, )', column_name, ' ([a-z-]+)'), 1), '') END;

-- The same, for what cannot come before the charge.
CREATE OR REPLACE MACRO flag_after(quality, column_name, happened, charged) AS
  coalesce(flag_of(quality, column_name), CASE WHEN happened < charged THEN 'before-charge' END);

-- A bond of 0 means something only where bond was granted.
CREATE OR REPLACE MACRO bond_amount(letter, amount) AS
  CASE WHEN amount <> 0 OR bond_result(letter) = 'granted' THEN amount END;

-- Whether an appearance had been entered by a day; unknown where there was one without a date.
CREATE OR REPLACE MACRO was_by(represented, appeared_on, day) AS
  CASE WHEN day IS NULL THEN NULL WHEN NOT represented THEN false ELSE appeared_on <= day END;

-- `25-29` of an age in months; what no person can be has no band.
CREATE OR REPLACE MACRO age_band(months_old) AS
  CASE WHEN months_old BETWEEN 0 AND 1319 THEN concat(months_old // 60 * 5, '-', months_old // 60 * 5 + 4) END;

-- Entries of a list by their first field, which is a day.
CREATE OR REPLACE MACRO in_order(entries) AS CASE WHEN len(entries) > 1 THEN list_sort(entries) ELSE entries END;
