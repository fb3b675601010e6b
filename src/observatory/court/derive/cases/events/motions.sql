-- Motions before the court.
WITH one AS NOT MATERIALIZED (
  SELECT
    IDNCASE AS case_id, 'tbl_Court_Motions' AS "table", "row", orphan, IDNMOTION AS key, IDNPROCEEDING AS proceeding_id,
    BASE_CITY_CODE AS court, coalesce(motion_kind(REC_TYPE), 'other') AS kind, motion_basis(REC_TYPE) AS reason, * EXCLUDE ("row", orphan)
  FROM tbl_Court_Motions
)
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court, kind, reason,
  'motion-filed' AS type, filing_party(STRFILINGPARTY) AS "by", REC_TYPE AS code,
  MOTION_RECD_DATE AS "on", 'MOTION_RECD_DATE' AS date_field,
  flag_after(quality, 'MOTION_RECD_DATE', MOTION_RECD_DATE, OSC_DATE) AS date_flag
FROM one
WHERE "on" IS NOT NULL OR date_flag IS NOT NULL

UNION ALL BY NAME
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court, kind, reason,
  'motion-decided' AS type, 'immigration-judge' AS "by", motion_decision("DEC") AS decision, "DEC" AS code,
  COMP_DATE AS "on", 'COMP_DATE' AS date_field, flag_after(quality, 'COMP_DATE', COMP_DATE, OSC_DATE) AS date_flag
FROM one
WHERE "DEC" IS NOT NULL OR "on" IS NOT NULL OR date_flag IS NOT NULL;
