step-school-registration = Register your child at school
    .summary = Your city or district reports your child to the state school office (Landesschulamt). The office assigns a school to your child at once. If you hear nothing, ask there.
    .why = In Saxony-Anhalt all children who live here must go to school. As long as a family lives in the state’s reception centre (Erstaufnahmeeinrichtung), there is no duty yet; there are voluntary lessons or activities there.
