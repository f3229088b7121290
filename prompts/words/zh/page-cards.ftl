# Question cards
page-question = 第{ $number }题
page-question-of = 第{ $number }题，共{ $of }题
page-choose-one = 选一个
page-choose-all = 选出所有对的
page-your-answer = 你的答案
page-check = 检查
page-actions = 你可以做什么
page-answer-with = 选{ $label }
page-answered = 我的答案：{ $value }
page-state-right = 答对了
page-state-wrong = 还不对
page-state-partial = 对了一部分
page-state-kept = 答案已保存
page-state-shown = 已显示解答
page-state-skipped = 已跳过
page-state-left = 已结束
page-option-right = 对
page-option-wrong = 不对
page-keys = { $count ->
    [1] 按键 1
   *[other] 按键 1 到 { $count }
 }
page-enlarge = 放大图片
page-close = 关闭
page-wide = 可以左右滑动
page-reads-as = 我读到的是
page-hint-number = 提示 { $level }
page-said-of = 关于答案{ $value }
page-which-points = 你的答案里有哪些？
page-mark = 给我的答案打分
page-new-line = Enter 换行，Ctrl 加 Enter 发送。

# The keys for maths
page-maths-keys = 数学键盘
page-all-keys = 字母
page-key-divide = 除以
page-key-times = 乘
page-key-minus = 减
page-key-plus = 加
page-key-equals = 等于
page-key-open = 左括号
page-key-close = 右括号
page-key-fraction = 分数
page-key-power = 次方
page-key-root = 平方根
page-key-cube-root = 立方根
page-key-pi = 圆周率 π
page-key-less = 小于
page-key-more = 大于
page-key-at-most = 小于等于
page-key-at-least = 大于等于
page-key-plus-minus = 正负
page-key-infinity = 无穷大
page-key-point = 小数点
page-key-comma = 逗号
page-key-back = 删除
page-key-left = 左移
page-key-right = 右移

# How questions went
page-how-right = 一次做对
page-how-later = 多试几次或看提示后做对
page-how-shown = 看了解答
page-how-skipped = 已跳过
page-how-left = 没有作答
page-chart-right = { $count }道一次做对
page-chart-later = { $count }道多试几次或看提示后做对
page-chart-shown = { $count }道看了解答
page-chart-skipped = { $count }道跳过
page-chart-left = { $count }道没有作答
page-as-table = 以表格显示
page-table-number = 题目
page-table-topic = 主题
page-table-how = 结果
page-table-tries = 尝试次数
page-table-hints = 提示
