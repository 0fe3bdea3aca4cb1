# What is new or different in the content since the person last looked.

changes-heading = چه چیزی تغییر کرده است
changes-explain = این‌ها از آخرین باری که نگاه کردید، تازه یا متفاوت است.
changes-none = از آخرین باری که نگاه کردید، چیزی تغییر نکرده است.
changes-steps = گام‌ها
changes-contacts = نشانی‌های تماس
# Label of an entry: it was not there before.
change-new = تازه
# Label of an entry: something about it is different.
change-changed = تغییر کرده
# Label of an entry that was taken out.
change-gone = دیگر وجود ندارد
# Before the old value.
change-before = قبلاً:
# Before the new value.
change-now = اکنون:
# In place of a value: nothing is or was stated.
change-nothing = بدون اطلاعات
# Button: the person has read the changes.
changes-seen = این را دیدم
# Shown after that button.
changes-said-seen = خوب است. تغییرهای تازه را باز هم به شما نشان می‌دهیم.

## What is different

# Name of a detail that has changed: the deadline.
field-due = تا چه زمانی
# Name of a detail that has changed: what something is called.
field-title = نام
field-summary = توضیح
field-cost = هزینه
# Name of a detail that has changed: how long it takes.
field-takes = مدت
# Papers to bring, such as a passport.
field-documents = مدارک
field-web = وب‌سایت
field-phone = تلفن
field-email = ایمیل
field-address = نشانی
field-hours = ساعت‌های کار
field-appointment = گرفتن نوبت
