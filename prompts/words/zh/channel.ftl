# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = 太长了。请最多发{ $limit }个字符。
channel-unreadable-text = 我读不了：里面有不是文字的字符。
channel-picture = 图片：{ $alt }
channel-picture-file = 图片文件
channel-file = 文件{ $name }准备好了，但在这里没法给你。
channel-you-can-say = 你可以说：{ $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = 答对了
channel-card-shown = 已显示解答
channel-card-skipped = 已跳过
channel-card-replaced = 已换成另一题
channel-card-left = 先放着
channel-card-kept = 答案已保存
channel-unit = 答案的单位：{ $unit }

channel-set-aside = 抱歉，我的回答里有些内容在这里显示不了。写“继续”接着做，或写“跳过”换一题。
channel-cannot-save = 我现在什么都存不了，所以没有收下你的消息。请过一会儿再试。
channel-held-disk-full = 你的消息我收到了，但回答还存不下来：磁盘满了。什么都没丢；一有空间我就回答。
channel-held = 你的消息我收到了，但回答还存不下来：我的数据库没有响应。什么都没丢；它一恢复我就回答。
