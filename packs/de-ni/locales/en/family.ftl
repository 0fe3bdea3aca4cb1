step-school-registration = Register your child at school
    .summary = Register your child at a school near you. Children who turn six by 30 September (or whose birthday is on 1 October) start school that year. If the birthday is between 1 July and 30 September, you can wait a year: tell the school by 1 May.
    .why = In Lower Saxony all children who live here must go to school, for twelve years or until they turn 18. If your child arrives at 15 or later, you choose between a general and a vocational school.
