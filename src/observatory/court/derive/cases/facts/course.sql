-- The course of each case through its proceedings.
CREATE OR REPLACE TABLE course AS
SELECT
  IDNCASE,
  count(IDNPROCEEDING) AS proceedings,
  count(*) FILTER (class IN ('change-of-venue', 'transfer')) AS transfers,
  min(CASE_TYPE) <> max(CASE_TYPE) AS types_differ,
  -- The charge, the filing and the court of the first row in order of filing, whichever row was completed first.
  arg_min(OSC_DATE, nth) AS charged_on,
  arg_min(INPUT_DATE, nth) AS filed_on,
  min(BASE_CITY_CODE) FILTER (nth = 1) AS first_court,
  min(BASE_CITY_CODE) FILTER (is_last) AS last_court,
  min(CASE_TYPE) FILTER (is_last) AS last_case_type,
  min(ends) FILTER (is_last) AS last_ends,
  max(nth) AS last_nth,
  max(nth) FILTER (ends = 'open') AS open_nth,
  count(*) FILTER (cause = 'reopened') AS reopenings,
  count(*) FILTER (cause = 'remanded') AS remands,
  arg_max(cause, nth) FILTER (cause IN ('reopened', 'remanded', 'recalendared')) AS came_back,
  bool_or(ends = 'inactive') AS closed_ever,
  count(*) FILTER (ends = 'completed') AS completions,
  min(COMP_DATE) FILTER (ends = 'completed') AS first_completed_on,
  max(nth) FILTER (is_standing) AS standing_nth,
  max(IDNPROCEEDING) FILTER (is_standing) AS standing_proceeding,
  max(COMP_DATE) FILTER (is_standing) AS completed_on,
  max(class) FILTER (is_standing) AS completed_as,
  bool_or(in_absentia) FILTER (is_standing) AS completed_in_absentia,
  bool_or(in_absentia) FILTER (ends = 'completed') AS in_absentia_ever,
  bool_or(class = 'unknown') AS has_unknown,
  bool_or(ends <> 'open' AND COMP_DATE IS NULL) AS has_undated,
  bool_or(COMP_DATE < OSC_DATE) AS ends_before_charge,
  list(
    struct_pack("on" := COMP_DATE, type := type, code := code, class := class, in_absentia := in_absentia,
      court := BASE_CITY_CODE, judge := IJ_CODE)
  ) FILTER (ends IN ('completed', 'inactive')) AS decisions
FROM (
  FROM proceeding WHERE IDNCASE IS NOT NULL
  UNION ALL BY NAME
  SELECT IDNCASE FROM case_row WHERE IDNCASE NOT IN (SELECT IDNCASE FROM proceeding WHERE IDNCASE IS NOT NULL)
)
GROUP BY IDNCASE;
