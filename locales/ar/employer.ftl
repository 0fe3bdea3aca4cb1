# What an employer has booked for its people, opened with a code.

settings-employer = عروض شركتي
employer-explain = تساعد بعض الشركات موظفيها الجدد، مثلًا بدورة لغة أو في البحث عن سكن. برمز شركتك ترى هذه العروض.
employer-code = الرمز من شركتك
# An example stands beneath.
employer-code-example = يكون الرمز بهذا الشكل:
employer-open = استخدام الرمز
employer-said-open = العروض موجودة الآن في خطتك.
employer-opened = العروض المفتوحة
# Variables:
#   $code (String) - the code that was entered
employer-entered = رمزك: { $code }
employer-no-modules = لا يفتح هذا الرمز شيئًا في الوقت الحالي. اسأل في شركتك.
employer-said-closed = أُزيل الرمز.
