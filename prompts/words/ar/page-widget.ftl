# The page in another site's page
page-host-unknown = لم يستطع هذا الموقع أن يخبرني من أنت، فلم أفتح تدريبك. حاول مرة أخرى، أو أعد تحميل الصفحة.
