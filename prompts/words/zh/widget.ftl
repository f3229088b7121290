# The page in another site's page

# What the script that shows it says
widget-title = Chiron，陪你练习的辅导
widget-open = 打开辅导
widget-close = 关闭辅导
widget-new = 新回复
widget-loading = 请稍等
widget-silent = 辅导没有响应。你的网络可能暂时断开了。
widget-again = 再试一次
widget-alone = 在单独的窗口中打开
widget-not-here = 这个页面上无法显示辅导。
