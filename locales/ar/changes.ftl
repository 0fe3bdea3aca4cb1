# What is new or different in the content since the person last looked.

changes-heading = ما الذي تغيّر
changes-explain = هذا جديد أو مختلف منذ آخر مرة اطّلعت فيها.
changes-none = لم يتغيّر شيء منذ آخر مرة اطّلعت فيها.
changes-steps = الخطوات
changes-contacts = جهات الاتصال
change-new = جديد
change-changed = تغيّر
change-gone = لم يعد موجودًا
change-before = من قبل:
change-now = الآن:
change-nothing = غير مذكور
changes-seen = اطّلعت على ذلك
changes-said-seen = حسنًا. سنعرض لك التغييرات القادمة أيضًا.

## What is different

field-due = حتى متى
field-title = الاسم
field-summary = الوصف
field-cost = التكلفة
field-takes = المدة
field-documents = الأوراق
field-web = الموقع الإلكتروني
field-phone = الهاتف
field-email = البريد الإلكتروني
field-address = العنوان
field-hours = أوقات الدوام
field-appointment = حجز موعد
