-- Charge and filing of each case, every further proceeding, and how each ended.
WITH one AS NOT MATERIALIZED (
  SELECT
    IDNCASE AS case_id, 'B_TblProceeding' AS "table", "row", orphan, IDNPROCEEDING AS key, IDNPROCEEDING AS proceeding_id,
    BASE_CITY_CODE AS court, * EXCLUDE ("row", orphan)
  FROM proceeding
)
-- A later row repeats the charge; only another date is another charge.
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court,
  'notice-to-appear-served' AS type, OSC_DATE AS "on", 'OSC_DATE' AS date_field, flag_of(quality, 'OSC_DATE') AS date_flag
FROM one
WHERE (nth = 1 OR OSC_DATE <> charged_before) AND (OSC_DATE IS NOT NULL OR flag_of(quality, 'OSC_DATE') IS NOT NULL)

UNION ALL BY NAME
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court,
  CASE WHEN nth = 1 THEN 'notice-to-appear-filed' ELSE 'proceeding-opened' END AS type,
  CASE WHEN nth > 1 THEN cause END AS reason,
  INPUT_DATE AS "on", 'INPUT_DATE' AS date_field, flag_after(quality, 'INPUT_DATE', INPUT_DATE, OSC_DATE) AS date_flag
FROM one
WHERE INPUT_DATE IS NOT NULL OR flag_of(quality, 'INPUT_DATE') IS NOT NULL

UNION ALL BY NAME
-- An end is told even where its day is not known.
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court,
  event AS type, 'immigration-judge' AS "by", code, reason, in_absentia,
  CASE
    WHEN event = 'fear-review-decided' AND class = 'affirmed-no-fear' THEN 'affirmed'
    WHEN event = 'fear-review-decided' THEN 'vacated'
    WHEN event IN ('decision-issued', 'proceeding-ended') THEN class
  END AS decision,
  CASE WHEN event = 'fear-review-decided' THEN CASE CASE_TYPE WHEN 'CFR' THEN 'credible' ELSE 'reasonable' END END AS kind,
  COMP_DATE AS "on", 'COMP_DATE' AS date_field, flag_after(quality, 'COMP_DATE', COMP_DATE, OSC_DATE) AS date_flag
FROM one
WHERE ends <> 'open'

UNION ALL BY NAME
SELECT
  case_id, "table", "row", orphan, key, proceeding_id, court,
  'voluntary-departure-granted' AS type, 'immigration-judge' AS "by", code,
  COMP_DATE AS "on", 'COMP_DATE' AS date_field, flag_after(quality, 'COMP_DATE', COMP_DATE, OSC_DATE) AS date_flag
FROM one
WHERE class = 'voluntary-departure';
