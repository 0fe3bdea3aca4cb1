# Pages to read.

guides-explain = هنا يمكنك القراءة بهدوء، حتى من دون إنترنت.
guides-none = لا توجد هنا أدلة لمكان سكنك بعد. في كل خطوة من خطتك دليل خاص بها.
guides-to-plan = إلى خطتي
guide-path =
    .aria-label = مكانك الآن
guide-beneath = المزيد عن هذا
guide-web = الصفحة نفسها على الإنترنت
discover-switch =
    .aria-label = الأدلة أو الفعاليات
