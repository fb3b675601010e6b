-- Small tables of the whole release that the statements of every slice ask.

-- Rows of cases that bear the key of an earlier row.
CREATE TABLE court.repeated_case AS
SELECT "row"
FROM court.A_TblCase
WHERE IDNCASE IN (SELECT IDNCASE FROM court.A_TblCase GROUP BY IDNCASE HAVING count(*) > 1)
QUALIFY row_number() OVER (PARTITION BY IDNCASE ORDER BY "row") > 1;

-- The juvenile history speaks in numbers.
CREATE TABLE court.juvenile_code AS
SELECT idnJuvenile, any_value(strCode) AS strCode FROM court.tblLookup_Juvenile GROUP BY idnJuvenile;

-- Adjournments for which the respondent asked. The list's other letters stand for the government, agency or court alike, and for
-- either party: for them there is no word.
CREATE TABLE court.asked_by_respondent AS
SELECT DISTINCT strcode FROM court.tblAdjournmentcodes WHERE Regd_By = 'A' AND strcode IS NOT NULL;
