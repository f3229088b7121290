# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = 这个文件里什么都没有。请确认是不是这个文件，再发一次。
ingestion-refused-cut-off = 这个文件中途断了，没有完整传到。请再发一次。
ingestion-refused-broken = 这个文件坏了，打不开。请在它的程序里打开，另存一份，再发那一份。
ingestion-refused-too-large = 这个文件超过 { $limit } MB。请拆开，或把图片缩小，分几份发。
ingestion-refused-unknown = Chiron 读不了这种文件。请发 PDF、Word、PowerPoint、Excel 或 OpenDocument 文件、网页、文本或照片。
ingestion-refused-program = 这是程序，不是文档，所以没有打开。请发文档本身，比如 PDF 或 DOCX。
ingestion-refused-data = 这是给程序用的数据，不是文档。运行 Chiron 的人可以用“chiron bank load”载入题目文件。
ingestion-refused-archive = 这是压缩包。请解压后发里面的文档。
ingestion-refused-old-word = 这是旧格式的 Word 文件。请打开，另存为 DOCX 或 PDF，再发。
ingestion-refused-old-powerpoint = 这是旧格式的 PowerPoint 文件。请打开，另存为 PPTX 或 PDF，再发。
ingestion-refused-old-excel = 这是旧格式的 Excel 文件。请打开，另存为 XLSX，再发。
ingestion-refused-pages = 这是用 Pages、Numbers 或 Keynote 做的。请导出为 PDF 或 Office 格式，再发。
ingestion-refused-heic = 这张照片的格式只有部分手机认得。请发 JPEG 或 PNG；截个屏也行。
ingestion-refused-locked-office = 这个文件有密码。请打开，去掉密码，再发那一份。
ingestion-refused-locked-archive = 这个文件有一部分加了密码。请不带密码另存一份，再发。
ingestion-refused-bomb = 这个文件解开后会大得离谱，所以没有打开。请把文档存为 PDF 再发。
ingestion-refused-entities = 这个文件里有 Office 程序不会写的定义，所以没有打开。请把文档存为 PDF 再发。
ingestion-refused-password = 这个文件有密码。请把密码告诉 Chiron，或者去掉密码再发。
ingestion-refused-password-in-chat = 这个文件有密码。请不要把密码写在这里，因为这里写的会被保存。请去掉密码，再发那一份。
ingestion-refused-wrong-password = 这个密码打不开文件。请再试一次，或者去掉密码再发。
ingestion-refused-too-many-lines = 这个文件有{ $lines }行；Chiron 一次最多读{ $limit }行。请拆开分几份发。
ingestion-refused-too-many-pages = 这个文件有{ $pages }页；Chiron 一次最多读{ $limit }页。请拆开分几份发。
ingestion-refused-too-many-scans = 这个文件有{ $pages }页是图片；这种页 Chiron 一次最多读{ $limit }页。请拆开分几份发。
ingestion-refused-too-much-memory = 读这个文件需要的内存太多了。请打印成新的 PDF，或只发一部分。
ingestion-refused-too-long = 读这个文件花的时间太长，Chiron 停下了。请拆开分几份发。
ingestion-refused-too-many-pixels = 这张图超过{ $limit }百万像素。请缩小，或重新拍一张，再发。
ingestion-refused-key-without-paper = 它所属的文档没能读出来。请先发那份，再发这个。

# What was odd about it, though it was read.
ingestion-remark-hidden-text = { $count ->
    [1] 略去了看不见的文字。
   *[other] 略去了看不见的文字（{ $count }处）。
 }
ingestion-remark-slanted-text = { $count ->
    [1] 略去了竖着或斜着的文字。
   *[other] 略去了竖着或斜着的文字（{ $count }处）。
 }
ingestion-remark-script = 它含有程序，没有运行。
ingestion-remark-attachments = 里面附了{ $count }个文件，没有读。
ingestion-remark-macros = 它含有宏；读文字时没有运行它们。
ingestion-remark-picture = 其中{ $count }张图没能取出来。如果重要，请发 PDF。
ingestion-remark-unreadable = 上面的字没能读出来。
ingestion-remark-blank = 上面什么都没有。
ingestion-remark-key-answers = { $count ->
    [0] 它没有给出缺少的答案。
   *[other] 有{ $count }道题得到了答案。
 }
ingestion-remark-key-doubtful = 其中{ $count }个答案和题目对不上，请看一下。
ingestion-remark-key-stray = 其中{ $count }个答案不属于文档里的任何题目。
ingestion-on-page = 第{ $page }页：{ $said }
ingestion-on-pages = 第 { $first } 至 { $last } 页：{ $said }

# What becomes of a document that was sent.
ingestion-received = 我正在读“{ $name }”。读完告诉你。
ingestion-received-for = 我正在为{ $receiver }读“{ $name }”。读完告诉你。
ingestion-received-again = “{ $name }”正在读取。读完告诉你。
ingestion-received-key = 我正在读“{ $name }”，找“{ $paper }”的答案。读完告诉你。
ingestion-read-key = “{ $name }”是“{ $paper }”的答案。{ $about }“{ $paper }”现在：{ $found }
ingestion-stage-waiting = “{ $name }”在排队等待读取。
ingestion-stage-begun = 现在开始读“{ $name }”。
ingestion-stage-reading = 我还在读“{ $name }”：第{ $page }页，共{ $of }页。
ingestion-stage-ocr = 我还在读“{ $name }”。其中有些页是图片：{ $page }/{ $of }。
ingestion-stage-proposing = “{ $name }”读完了，正在看能给题目补充什么：{ $page }/{ $of }。
ingestion-version = 如果它是同名文件的另一个版本，我也会告诉你改了什么。
ingestion-read = “{ $name }”：{ $found }
ingestion-read-again = “{ $name }”我以前读过，还是同一个文件：{ $found }
ingestion-read-alone = “{ $name }”我读完了。{ $passages ->
    [0] 把卡住的题或它的主题打出来，我来帮你。
   *[other] 问我它讲了什么，或者把卡住的题打出来。
 }
ingestion-found = { $questions ->
    [0] 没有找到题目：里面没有像题目那样编号或排版的内容。
    [1] { $keyed ->
        [0] { $unsure ->
            [0] 一道题，没有答案。
           *[other] 一道题，没有答案；需要你看看。
         }
       *[other] { $unsure ->
            [0] 一道题，有答案。
           *[other] 一道题，有答案；需要你看看。
         }
     }
   *[other] { $questions }道题，{ $keyed }道有答案，{ $unsure ->
        [0] 没有需要你处理的
       *[other] { $unsure }道需要你看看
     }。
 }
ingestion-published = 已发布{ $count }道。
ingestion-proposed = 有{ $count }道我建议补充内容；你不采用，学生就看不到。
ingestion-passages = 有{ $count }段可以引用。
ingestion-changes = 与上一版相比：新增{ $added }，改动{ $changed }，去掉{ $gone }。
ingestion-no-changes = 题目和上一版一样。
ingestion-not-read = “{ $name }”没能读出来。{ $why }
refused-document-not-yours = 只有这个班的老师才能为它发文档。给所有人的，只有管理员可以。

# The end of a document.
document-which = 我不知道你说的是哪份文档。请写文档的名称：delete paper ...
ingestion-delete-asked = 要删除{ $day }发来的“{ $name }”吗？{ $questions ->
    [0] 它没有题目。
   *[other] 它的{ $questions }道题会退出练习，其中的内容也不再引用。
 }此操作无法撤销。
ingestion-deleted = “{ $name }”已删除。学生的作答会保留。
choice-document-delete = 删除{ $name }（{ $day }）
