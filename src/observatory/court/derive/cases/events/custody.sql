-- Custody as the court heard of it: from the history, and from the case's own row where the history does not bear the same day.
SELECT
  IDNCASE AS case_id, 'tbl_CustodyHistory' AS "table", "row", orphan, IDNCUSTODY AS key, 'custody-started' AS type, CUSTODY AS code,
  DATDETAINED AS "on", 'DATDETAINED' AS date_field, flag_of(quality, 'DATDETAINED') AS date_flag
FROM tbl_CustodyHistory
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  IDNCASE AS case_id, 'tbl_CustodyHistory' AS "table", "row", orphan, IDNCUSTODY AS key, 'custody-ended' AS type, CUSTODY AS code,
  'released' AS reason,
  DATRELEASED AS "on", 'DATRELEASED' AS date_field, flag_of(quality, 'DATRELEASED') AS date_flag
FROM tbl_CustodyHistory
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  IDNCASE AS case_id, 'A_TblCase' AS "table", "row", orphan, IDNCASE AS key, 'custody-started' AS type, CUSTODY AS code,
  DATE_DETAINED AS "on", 'DATE_DETAINED' AS date_field, flag_of(quality, 'DATE_DETAINED') AS date_flag
FROM A_TblCase c
WHERE ("on" IS NOT NULL OR date_flag IS NOT NULL)
  AND NOT EXISTS (FROM tbl_CustodyHistory h WHERE h.IDNCASE = c.IDNCASE AND h.DATDETAINED = c.DATE_DETAINED)

UNION ALL BY NAME
SELECT
  IDNCASE AS case_id, 'A_TblCase' AS "table", "row", orphan, IDNCASE AS key, 'custody-ended' AS type, CUSTODY AS code,
  'released' AS reason,
  DATE_RELEASED AS "on", 'DATE_RELEASED' AS date_field, flag_of(quality, 'DATE_RELEASED') AS date_flag
FROM A_TblCase c
WHERE ("on" IS NOT NULL OR date_flag IS NOT NULL)
  AND NOT EXISTS (FROM tbl_CustodyHistory h WHERE h.IDNCASE = c.IDNCASE AND h.DATRELEASED = c.DATE_RELEASED);
