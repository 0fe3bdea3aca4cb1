# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = الإبلاغ عن { $name }
report-explain = الإبلاغ عن ذلك هو التصرف الصحيح. لا يحق لأحد أن يضغط عليك أو يطلب منك نقودًا أو يسيء معاملتك.
report-choose = ما الرسائل التي تريد الإبلاغ عنها؟
# Variables:
#   $name (String) - name of the other
report-none = لم تصلك رسائل من { $name } بعد. يمكنك أن تقول بكلماتك ماذا حدث.
report-words = ماذا حدث؟
report-words-explain = اكتب باللغة الأسهل عليك. ويمكنك ترك الحقل فارغًا.
report-what = ماذا يحدث بعد ذلك؟
report-file = نحفظ ملفًا على هذا الجهاز، ليس فيه إلا ما اخترته وكتبته.
report-genuine = من يحصل على الملف يستطيع التحقق من أن الرسائل حقيقية.
report-yourself = لا يُرسل شيء تلقائيًا. أنت ترسل الملف عندما تكون مستعدًا.
report-to = إلى من؟
report-to-nobody = لا نعرف بعد جهة لذلك في مدينتك. توجّه إلى مركز الترحيب أو دار البلدية (Rathaus). وعند الخطر اتصل برقم طوارئ.
report-save = حفظ البلاغ
report-saved = حُفظ بلاغك. الملف موجود هنا:
report-saved-next = أرسله الآن إلى الجهة المذكورة أدناه، أو اعرضه هناك.
report-protect = احمِ نفسك
report-protect-explain = يمكنك أيضًا الحظر أو المغادرة فورًا. احفظ قبل ذلك ما تريد الإبلاغ عنه.
