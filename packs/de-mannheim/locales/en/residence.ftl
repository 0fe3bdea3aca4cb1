step-residence-permit = Apply for your residence permit
    .summary = Apply for your residence permit (Aufenthaltstitel) at the immigration office (Ausländerbehörde) before your visa ends. If you were allowed to enter without a visa, you have 90 days from the day you entered. The University of Mannheim advises: write an e-mail to the immigration office in Mannheim and give your full name as in your passport and your date of birth.
    .why = If you apply in time, your rights continue until the office decides. Ask for the provisional certificate (Fiktionsbescheinigung): it proves this.
