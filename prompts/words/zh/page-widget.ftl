# The page in another site's page
page-host-unknown = 这个网站没能告诉我你是谁，所以我没有打开你的练习。请再试一次，或者刷新页面。
