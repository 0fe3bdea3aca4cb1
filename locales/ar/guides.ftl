# Pages to read.

guides-explain = هنا يمكنك القراءة بهدوء، حتى من دون إنترنت.
guides-none = لا توجد هنا أدلة لمكان سكنك بعد. في كل خطوة من خطتك دليل خاص بها.
guides-to-plan = إلى خطتي
guide-path =
    .aria-label = مكانك الآن
guide-to-step = إلى هذه الخطوة في خطتك
guide-not-planned = بحسب إجاباتك، هذه الخطوة ليست جزءًا من خطتك.
guide-beneath = المزيد عن هذا
guide-web = الصفحة نفسها على الإنترنت
# On a page for somebody in danger.
guide-discreet = لا يحتفظ { -brand } بأي أثر لقراءتك هذه الصفحة.
guide-leave = مغادرة سريعة
guide-help-now = الاتصال الآن
guide-contacts = من يساعد
discover-switch =
    .aria-label = الأدلة أو الفعاليات
