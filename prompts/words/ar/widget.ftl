# The page in another site's page

# What the script that shows it says
widget-title = Chiron، مدرّسك للتدريب
widget-open = فتح المدرّس
widget-close = إغلاق المدرّس
widget-new = ردود جديدة
widget-loading = لحظة
widget-silent = المدرّس لا يجيب. ربما انقطع اتصالك للحظة.
widget-again = حاول مرة أخرى
widget-alone = فتحه في نافذة مستقلة
widget-not-here = لا يمكن عرض المدرّس في هذه الصفحة.
