# The page in another site's page

# What the script that shows it says
widget-title = Chiron помогает тренироваться
widget-open = Открыть помощника
widget-close = Закрыть помощника
widget-new = Новые ответы
widget-loading = Минутку
widget-silent = Помощник не отвечает. Возможно, на минуту пропала связь.
widget-again = Попробовать ещё раз
widget-alone = Открыть в отдельном окне
widget-not-here = На этой странице помощника показать нельзя.
