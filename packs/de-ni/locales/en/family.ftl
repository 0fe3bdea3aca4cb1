step-school-registration = Register your child at school
    .summary = Register your child at a school near you. Children whose sixth birthday is on 1 October at the latest start school in the summer of that year. If this birthday is between 2 July and 1 October, you can wait a year: tell the school in writing by 1 May before school starts.
    .why = In Lower Saxony all children who live here must go to school, for twelve years or until they turn 18. If your child arrives at 15 or later, you choose between a general and a vocational school.
