# Why the last day by law is later than the safe day.
due-reason-next-working-day = Son gün bir hafta sonuna veya resmî tatile denk geliyor. Yasaya göre bir sonraki iş günü yeterlidir.
