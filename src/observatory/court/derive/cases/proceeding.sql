-- The proceedings of each case in the order in which they were opened, each with its end decoded and what brought it about.
CREATE OR REPLACE TABLE proceeding AS
WITH
  dated AS (
    SELECT
      p.* REPLACE (coalesce(p.CASE_TYPE, c.CASE_TYPE) AS CASE_TYPE),
      -- A row without a case stands by itself.
      coalesce(p.IDNCASE, -IDNPROCEEDING) AS life,
      coalesce(INPUT_DATE, TRANS_IN_DATE) AS opened_on,
      CASE WHEN DEC_CODE IS NOT NULL THEN 'C' WHEN OTHER_COMP IS NOT NULL THEN 'O' END AS type,
      coalesce(DEC_CODE, OTHER_COMP) AS code,
      -- An end whose date or code could not be used is an end all the same.
      DEC_CODE IS NULL AND OTHER_COMP IS NULL AND COMP_DATE IS NULL
        AND NOT coalesce(regexp_matches(quality, '\b(COMP_DATE|DEC_CODE|OTHER_COMP) '), false) AS open
    FROM B_TblProceeding p LEFT JOIN (SELECT IDNCASE, CASE_TYPE FROM case_row) c USING (IDNCASE)
  ),
  decoded AS (
    SELECT
      p.*,
      CASE WHEN NOT open THEN coalesce(d.class, 'unknown') END AS class,
      CASE WHEN NOT open THEN coalesce(d.event, 'proceeding-ended') END AS event,
      CASE WHEN open THEN 'open' ELSE coalesce(d.ends, 'completed') END AS ends,
      d.reason,
      -- By the day of filing; where that day is not known, by the key, which is given when a row is made.
      coalesce(opened_on, max(opened_on) OVER (PARTITION BY life ORDER BY IDNPROCEEDING)) AS place
    FROM dated p LEFT JOIN decision_code d ON d.case_type = p.CASE_TYPE AND d.type = p.type AND d.code = p.code
  ),
  ordered AS (
    SELECT
      *,
      row_number() OVER filing AS nth,
      lead(ends) OVER filing IS NULL AS is_last,
      -- The completion after which there is none: the one that stands, unless the case came back.
      ends = 'completed' AND count(*) FILTER (ends = 'completed')
        OVER (filing ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) = 0 AS is_standing,
      lag(OSC_DATE) OVER filing AS charged_before,
      lag(COMP_DATE) OVER filing AS ended_before,
      lag(ends) OVER filing AS before
    FROM decoded
    WINDOW filing AS (PARTITION BY life ORDER BY place NULLS FIRST, IDNPROCEEDING)
  )
SELECT
  "row", quality, IDNPROCEEDING, IDNCASE, nth, is_last, is_standing, CASE_TYPE, OSC_DATE, charged_before, INPUT_DATE,
  BASE_CITY_CODE, IJ_CODE, type, code, class, event, ends, reason, COMP_DATE, orphan,
  CASE ABSENTIA WHEN 'Y' THEN true WHEN 'N' THEN false END AS in_absentia,
  CASE before
    WHEN 'moved' THEN 'moved'
    WHEN 'inactive' THEN 'recalendared'
    WHEN 'open' THEN 'parallel'
    WHEN 'completed' THEN
      CASE WHEN EXISTS (
        FROM tblAppeal a
        WHERE a.idncase = f.IDNCASE
          AND board_decision(a.strBIADecision) IN ('remanded', 'sustained')
          AND appeal_kind(lower(a.strAppealType)) IN ('case', 'motion-denial', 'motion', 'remand')
          AND a.datBIADecision BETWEEN f.ended_before AND coalesce(f.opened_on, a.datBIADecision)
      ) THEN 'remanded' ELSE 'reopened' END
    ELSE 'filed'
  END AS cause
FROM ordered f;
