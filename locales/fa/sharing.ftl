# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = نشان دادن برنامه من به { $name }
# Variables:
#   $name (String) - name of the other
share-explain = انتخاب کنید که { $name } چه چیزی را ببیند: فقط این گام‌ها، اینکه تا کجا پیش رفته‌اید و تا چه زمانی مهلت دارید. نه چیز دیگری: نه پاسخ‌ها، نه یادداشت‌ها، نه مدارک.
share-choose = چه چیزی دیده شود؟
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: { $count } گام
       *[other] { $topic }: هر { $count } گام
    }
# Button: choose step by step instead of whole topics.
share-single = انتخاب گام‌ها یکی‌یکی
# Variables:
#   $name (String) - name of the other
share-preview = { $name } دقیقاً این را می‌بیند
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } چیزی از برنامه شما نمی‌بیند.
share-keeps-true = اگر برنامه شما تغییر کند، آنجا هم تغییر می‌کند. هر زمان می‌توانید آن را پس بگیرید.
# Button: show what was chosen.
share-do = نشان دادن این
# Button: show nothing any more.
share-take-back = پس گرفتن همه
# Variables:
#   $name (String) - name of the other
share-said = { $name } اکنون آنچه را انتخاب کرده‌اید می‌بیند.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } دیگر چیزی از برنامه شما نمی‌بیند.
share-empty-plan = در برنامه شما هنوز چیزی برای نشان دادن نیست.
# Variables:
#   $name (String) - name of the other
shared-by-peer = { $name } این را به شما نشان می‌دهد
