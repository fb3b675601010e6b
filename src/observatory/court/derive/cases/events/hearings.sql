-- Hearings, each one event on the day for which it was set: adjourned or held where a reason of adjournment says so, else scheduled.
SELECT
  IDNCASE AS case_id, 'tbl_schedule' AS "table", "row", orphan, IDNSCHEDULE AS key, IDNPROCEEDING AS proceeding_id, BASE_CITY_CODE AS court,
  CASE
    WHEN ADJ_RSN IS NULL THEN 'hearing-scheduled'
    WHEN hearing_held(ADJ_RSN) IS NULL THEN 'hearing-adjourned'
    ELSE 'hearing-held'
  END AS type,
  CASE WHEN REC_TYPE = 'B' THEN 'bond' ELSE coalesce(calendar_kind(CAL_TYPE), 'other') END AS kind,
  CASE WHEN ADJ_RSN IN (FROM asked_by_respondent) THEN 'respondent' END AS "by",
  ADJ_RSN AS code,
  ADJ_DATE AS "on", ADJ_TIME_START AS time, 'ADJ_DATE' AS date_field, flag_after(quality, 'ADJ_DATE', ADJ_DATE, OSC_DATE) AS date_flag
FROM tbl_schedule
WHERE "on" IS NOT NULL OR flag_of(quality, 'ADJ_DATE') IS NOT NULL;
