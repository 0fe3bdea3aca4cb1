# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = قبول دعوة
invitation-paste = نص الدعوة
invitation-paste-explain = إن وصلك رابط، فاضغط عليه، أو انسخه وألصقه هنا. النص الصحيح يبدأ هكذا:
invitation-read = عرض الدعوة
# Variables:
#   $name (String) - name of the person who invites
invitation-from = دعوة من { $name }
invitation-other = لصق دعوة أخرى
# Variables:
#   $date (String) - the last day, written out
invitation-until = سارية حتى { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = تمر الرسائل مختومةً عبر { $relay }
other-relay = توصي مدينتك بخوادم غير هذا. اسأل عن السبب إن كنت لا تعرفه.
invitation-unconfirmed = لا يؤكّد أي برنامج من هذا. اقبل فقط إن كنت تعرف هذا الشخص أو حصلت على الدعوة منه مباشرة.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = لم تعد هذه الدعوة سارية. اطلب دعوة جديدة من { $name }.
invitation-is-used = أصبحت هذه الدعوة محادثة على هذا الجهاز.
invitation-open = إلى المحادثة
invitation-accept = القبول والبدء
# Variables:
#   $name (String) - name of the person who invites
invitation-name = الاسم الذي يظهر عند { $name }
invitation-name-explain = يكفي الاسم الأول.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = نقل صندوق بريدي من { $from } إلى { $relay }. عندها تمر محادثاتي الأخرى من هناك أيضًا.

## The agreement; each line stands alone, so that it can be read in two languages

talk-agreement = ما نتفق عليه
# Variables:
#   $language (String) - name of a language
talk-agreement-in = النص نفسه باللغة الأخرى: { $language }
talk-agreement-1 = يساعد أحدنا الآخر متطوعًا ودون مقابل.
talk-agreement-2 = لا نقود بيننا ولا قروض ولا هدايا ولا عقود.
talk-agreement-3 = ما نقوله يبقى بيننا. وفقط عندما تكون حياة أحد أو صحته في خطر يجوز طلب المساعدة.
talk-agreement-4 = هذه ليست استشارة قانونية. القرار للدوائر ومراكز الاستشارة.
talk-agreement-5 = يحترم بعضنا بعضًا. لا تمييز ضد أحد، ولا يُلزم أحد بلقاء خاص.
talk-agreement-6 = يحق لكل طرف أن يغادر أو يحظر أو يبلّغ في أي وقت.
talk-agreement-7 = تُمحى الرسائل بعد المدة المتفق عليها.
talk-agreement-8 = عند الطوارئ نتصل بأرقام الطوارئ ولا ننتظر ردًا هنا.
talk-agreement-9 = ما نكتبه يحمل توقيعنا. ويستطيع كل طرف أن يُريه لغيره ويثبت من كتبه.

## Becoming a mentor

mentor-heading = أن تصبح مرافقًا أو مرافقة
mentor-explain = يعطيك برنامجك أو مدينتك رابطًا لذلك. وهو صالح لجهاز واحد. إن كان لديك صندوق بريد، فسينتقل إلى خادم برنامجك، وتبقى محادثاتك.
mentor-ticket = الرابط من برنامجك
mentor-ticket-example = يبدأ الرابط هكذا:
mentor-name = اسمك كما يراه الآخرون
mentor-name-explain = الاسم الذي يعرفك به برنامجك. يكفي الاسم الأول. تأكيد برنامجك يسري على هذا الاسم بالضبط.
mentor-role = ما دورك؟
mentor-accept = القبول والبدء
