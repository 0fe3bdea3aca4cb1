step-childcare-place = Find a day care place
    .summary = Put your child down for a place early. In Duisburg you do this in the portal Kita-Place (kitaplatz.duisburg.de): you choose up to eight day care centres (Kita), and the centre decides. From the first birthday your child has a right to a place.
    .why = Your child learns German and finds friends there, and you have time for work or a course. Places are often scarce, so signing up early helps.
