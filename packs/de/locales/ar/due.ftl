# Why the last day by law is later than the safe day.
due-reason-next-working-day = يصادف اليوم الأخير عطلة نهاية الأسبوع أو عطلة رسمية، وبحسب القانون يكفي يوم العمل التالي.
