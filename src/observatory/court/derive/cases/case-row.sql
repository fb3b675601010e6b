-- The row of each case, of rows that bear the same key the first; and an empty one for a case that only a proceeding knows.
-- Every other statement about cases covers exactly these, so that joining them loses and multiplies none.
CREATE OR REPLACE TABLE case_row AS
SELECT
  "row", IDNCASE, CASE_TYPE, NAT, LANG, Sex, CUSTODY, E_28_DATE, C_ASY_TYPE, CASEPRIORITY_CODE, DATE_DETAINED, DATE_RELEASED
FROM A_TblCase
WHERE IDNCASE IS NOT NULL AND "row" NOT IN (FROM repeated_case)
UNION ALL BY NAME
SELECT DISTINCT IDNCASE
FROM B_TblProceeding
WHERE IDNCASE IS NOT NULL AND IDNCASE NOT IN (SELECT IDNCASE FROM A_TblCase WHERE IDNCASE IS NOT NULL);
