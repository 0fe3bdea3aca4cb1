# Why the last day by law is later than the safe day.
due-reason-next-working-day = The last day falls on a weekend or a public holiday. By law, the next working day is still in time.
