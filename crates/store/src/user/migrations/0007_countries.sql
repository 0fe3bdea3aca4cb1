-- Citizenship takes several countries now; one answer is a list of one.
UPDATE answer
SET answer = json_object('kind', 'choices', 'value', json_array(json_extract(answer, '$.value')))
WHERE fact = 'citizenship' AND json_extract(answer, '$.kind') = 'choice';

-- A visa and a permit are both titles.
UPDATE answer SET fact = 'title-ends' WHERE fact = 'visa-ends'
    AND NOT EXISTS (SELECT 1 FROM answer WHERE fact = 'title-ends');
