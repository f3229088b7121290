"""The words by which a paper says what its lines are, in ten languages: English, Spanish, French, German, Portuguese,
Indonesian, Russian, Arabic, Hindi and Chinese.

Each table is a regular expression's alternatives, read without regard to case, longest first where one begins another.
"""

QUESTION = (
    "question|questions|problem|exercise|task|item|"
    "pregunta|problema|ejercicio|"
    "exercice|problème|"
    "frage|aufgabe|übung|"
    "questão|questao|pergunta|exercício|exercicio|"
    "soal nomor|soal|pertanyaan|latihan|nomor|"
    "вопрос|задача|задание|упражнение|"
    "السؤال|سؤال|مسألة|تمرين|"
    "प्रश्न|सवाल|अभ्यास|"
    "问题|題目|题目|习题|练习"
)
"""Before a question's number: "Question 1", "Frage 1"."""

EXERCISE = "exercise|ejercicio|exercice|übung|exercício|exercicio|latihan|упражнение|تمرين|अभ्यास|练习"
"""Those that mostly mean several questions, where numbers from 1 stand below each."""

QUESTION_SHORT = r"q|qn|ques|prob|ex|no|nr|n[º°]|no[º°]|núm|num|№|p|s|س|प्र|#"
"""The same, shortened, with or without a dot: "Q1", "No. 4"."""

ORDINALS = {
    "الأول": 1,
    "الثاني": 2,
    "الثالث": 3,
    "الرابع": 4,
    "الخامس": 5,
    "السادس": 6,
    "السابع": 7,
    "الثامن": 8,
    "التاسع": 9,
    "العاشر": 10,
}
"""After the word for a question, in place of a number."""

HAN = {sign: value for value, sign in enumerate("一二三四五六七八九十", 1)}

SECTION = (
    "section|part|chapter|unit|set|subelement|quiz|homework|test|paper|module|lesson|"
    "sección|seccion|parte|capítulo|capitulo|unidad|"
    "partie|chapitre|unité|"
    "abschnitt|teil|kapitel|"
    "seção|secao|unidade|"
    "bagian|bab|"
    "раздел|часть|глава|"
    "القسم|الجزء|الفصل|الوحدة|قسم|جزء|"
    "खंड|खण्ड|भाग|अध्याय|"
    "第[一二三四五六七八九十0-9]+(?:部分|章|节|节|单元|大题)"
)
"""What a section's heading begins with: "Section B"."""

KEY = (
    "answer keys?|answers? key|answers? section|answers?|key|solutions?|model answers?|answer sheet|"
    "mark(?:ing|s)? (?:scheme|guide|guidelines|memo|memorandum|key)s?|memo|memorandum|"
    "correct answers?|worked solutions?|"
    "answers? (?:grid|table|list)|scoring (?:key|guide)|"
    "solutions? to (?:the )?(?:exercises|problems|questions)|answers? to (?:the )?(?:exercises|problems|questions)|"
    "answers and (?:explanations|solutions)|"
    "respuestas|clave de respuestas|clave|soluciones|respuestas correctas|solucionario|"
    "tabla de respuestas|plantilla de (?:respuestas|corrección)|claves|"
    "réponses|corrigé|corrigés|corrections?|solutions|clé de correction|"
    "grille de (?:correction|réponses)|éléments de réponse|"
    "antworten|lösungen|lösungsschlüssel|lösung|antwortschlüssel|musterlösung(?:en)?|"
    "respostas|gabarito|soluções|"
    "kunci jawaban|jawaban|pembahasan|"
    "ответы|решения|ключи?|ключи? к (?:тесту|заданиям)|ответы к (?:тесту|заданиям)|ответы и решения|"
    "الإجابات|الاجابات|الأجوبة|مفتاح الإجابات?|مفتاح الإجابة|نموذج الإجابة|الحلول|"
    "उत्तर कुंजी|उत्तरमाला|उत्तर|हल|"
    "参考答案|答案与解析|答案及解析|答案|参考答案及解析|解答|"
    "risposte|soluzioni|antwoorden|antwoordmodel|uitwerkingen|odpowiedzi|klucz odpowiedzi|klucz|rozwiązania|"
    "cevap anahtarı|cevaplar|yanıtlar|đáp án|lời giải|відповіді|正解|解答例|정답|해답|답안|정답 및 해설"
)
"""All that stands on the line above the answers to many questions."""

NO_KEY = (
    "answers? (?:all|any|both|only|each|every|one|two|three|four|five|six|either|in|on|the following|these)(?!\\w)|"
    "answers? (?:\\d+|questions?)(?!\\w)|"
    "answers? (?:booklet|book)"
)
"""What orders to answer, in a line that names answers."""

ANSWERS_WANTED = (
    "(?:short|long|brief|full|extended|one[- ]word|very short|open|written|constructed)[- ]answers?|"
    "preguntas? de|respuestas? (?:cortas?|breves?|abiertas?|largas?|múltiples?)|"
    "réponses? (?:courtes?|brèves?|longues?|ouvertes?)|kurz(?:e )?antworten|respostas? (?:curtas?|abertas?|breves?)|"
    "jawaban singkat|кратки[ей] ответы?|с (?:кратким|развёрнутым|развернутым) ответом"
)
"""What a section's heading says of the answers that its questions want: "Part B: Short answers"."""

EACH = (
    "each|every|apiece|per (?:question|item)|cada un[ao]|por pregunta|chaque|chacune?|par question|jede[rs]?|"
    "je (?:frage|aufgabe)|cada(?: questão)?|por questão|setiap|tiap soal|per soal|кажд(?:ый|ое|ая)|"
    "за (?:каждый|вопрос|задание)|لكل سؤال|प्रत्येक"
)
"""Behind marks, or before the word for a question: so much is each question of a section worth."""

ANSWER = (
    "(?:the )?(?:correct|right) answers?(?: is| are)?|answers?|ans|key|"
    "respuesta correcta|respuestas?|resp|"
    "bonne réponse|réponses?|reponse|rép|"
    "richtige antwort|antworten|antwort|"
    "resposta correta|respostas?|gabarito|"
    "kunci jawaban|jawaban|jawab|kunci|"
    "правильный ответ|ответы|ответ|отв|"
    "الإجابة الصحيحة|الإجابة|الاجابة|إجابة|الجواب|جواب|"
    "सही उत्तर|उत्तर|जवाब|"
    "正确答案|参考答案|答案|答"
)
"""Before a question's own answer, with a colon, a dot or a bracket."""

SOLUTION = (
    "explanations?|sol|soln|rationale|reason(?:ing)?|worked solution|solutions?|solved|working|why|feedback|"
    "explicación|solución|justificación|"
    "explication|justification|corrigé|"
    "erklärung|begründung|lösung|lösungsweg|"
    "explicação|solução|resolução|justificativa|"
    "penjelasan|pembahasan|penyelesaian|"
    "объяснение|пояснение|решение|"
    "التفسير|الشرح|الحل|شرح|"
    "व्याख्या|हल|स्पष्टीकरण|"
    "解析|解答|解释|解"
)
"""Before the way to an answer."""

TITLES = (
    "multiple[ -]choice(?: questions)?|short[ -]answers?(?: questions)?|essays?|matching|completion|problems|"
    "fill in the blanks?|true\\s*(?:/|or)\\s*false|long answers?(?: questions)?|structured questions|"
    "objective questions|opción múltiple|preguntas abiertas|choix multiples|questions ouvertes|offene fragen|"
    "múltipla escolha|pilihan ganda|esai|uraian|isian"
)
"""All that may stand on a line above questions of one sort."""

OR = "or|o bien|ou|oder|ou bien|atau|или|أو|अथवा|或"
"""Alone on a line between a question and the one that may be answered in its place."""

RIGHT = (
    "correct|correct answer|right|key|answer|correcta|correcto|bonne réponse|richtig|correta|benar|верно|правильно|"
    "صحيح|सही|正确"
)
"""In brackets behind the option that is right."""

MARKS = (
    "marks?|points?|pts?|pt|credits?|"
    "puntos?|ptos?|"
    "punkten?|pkt\\.?|p\\.|"
    "pontos?|"
    "poin|nilai|skor|"
    "балл(?:а|ов)?|очк(?:о|а|ов)|"
    "درجات|درجة|نقاط|نقطة|علامات|علامة|"
    "अंक|"
    "分"
)
"""After a number: what a question is worth."""

INSTRUCTIONS = (
    "instructions?|directions?|general instructions|read (?:these|the) instructions.*|information for candidates|"
    "instrucciones|indicaciones|"
    "consignes|instructions générales|"
    "anweisungen|hinweise|"
    "instruções|orientações|"
    "petunjuk(?: umum)?(?: pengerjaan)?|"
    "инструкци[яи]|указания|"
    "تعليمات|التعليمات|إرشادات|"
    "निर्देश|सामान्य निर्देश|"
    "注意事项|说明|考生须知"
)
"""All that stands on the line above what a student is told to do before the questions."""

FOLLOWING = (
    "following|below|refer|based on|use|using|read|passage|table|figure|graph|diagram|information|above|next|study|"
    "siguiente|lee|lea|texto|con base|refieren|responde|"
    "suivant|lisez|texte|concernent|portent|"
    "folgend|lies|lesen sie|beziehen|"
    "seguinte|leia|considere|referem|"
    "berikut|bacaan|teks|untuk menjawab|"
    "следующ|прочитайте|текст|относятся|"
    "التالي|اقرأ|النص|"
    "निम्नलिखित|गद्यांश|पढ़|आधार|"
    "阅读|根据|下列|材料|回答"
)
"""What a line says, beside its numbers, that stands before a passage for several questions."""

PLURAL = (
    "questions?|items?|problems?|exercises?|nos?|q|"
    "preguntas?|ejercicios?|problemas|"
    "exercices?|"
    "fragen?|aufgaben?|"
    "questões|perguntas?|exercícios|"
    "soal(?: nomor)?|pertanyaan|nomor|"
    "вопрос(?:ы|ов|ам|а)?|задани(?:я|й|ям)|задач[иа]?|"
    "الأسئلة|للأسئلة|أسئلة|السؤالين|"
    "प्रश्न(?:ों)?|सवाल(?:ों)?|"
    "第|题|小题"
)

TO = "to|through|thru|and|&|-|–|—|~|～|a|al|y|à|et|bis|und|e|sampai|hingga|dan|до|по|и|إلى|الى|و|से|तक|और|至|到|和|、"
"""Between the first and the last number of a range."""

CHOICE = (
    "which|choose|select|circle|tick|pick|correct|not true|cuál|cual|elige|marque|seleccione|lequel|laquelle|"
    "choisi|coche|welche|wähle|kreuze|qual|assinale|escolha|manakah|pilih|какой|какая|какое|какие|выберите|укажите|"
    "أي|اختر|कौन|चुन|下列|选择|哪"
)
"""A stem that wants an option chosen."""

FILL = (
    "fill|match|put|rewrite|correct|underline|read|answer|rearrange|make|use|translate|"
    "rellena|completa|une|relaciona|remplis|complète|relie|ergänze|ordne|setze|preencha|relacione|"
    "lengkapi|isilah|jodohkan|jawablah|вставьте|дополните|соедините|ответьте|أكمل|صل|أجب|املأ|"
    "भरिए|भरें|मिलाइए|उत्तर|填空|连线|回答|改写"
)
"""What a section's heading orders, beside choosing."""

SEVERAL = (
    "select all|choose all|check all|tick all|mark all|all that apply|select (?:two|three|2|3)|"
    "choose (?:two|three|2|3)|circle all|circle the correct \\w+s\\b|one or more (?:answers?|options?)|which two|"
    "seleccion[ae] todas|todas las que|marque todas|"
    "toutes les réponses|cochez toutes|plusieurs réponses|"
    "alle zutreffenden|mehrere antworten|kreuzen sie alle|"
    "todas as (?:que|alternativas)|assinale todas|"
    "pilih semua|semua yang|"
    "выберите все|все верные|несколько (?:вариантов|ответов)|"
    "اختر كل|جميع الإجابات|"
    "सभी सही|सभी .{0,20}चुन|"
    "多选|所有正确|不定项"
)
"""Several options are right."""

TRUE_FALSE = (
    ("True", "False", r"true\)?(?:\s*\(t\))?\s*(?:or|/|-|–)\s*(?:f\s*\()?false|\(t\s*/\s*f\)|\bt\s*/\s*f\b"),
    ("Verdadero", "Falso", r"verdadero\s*(?:o|/)\s*falso"),
    ("Vrai", "Faux", r"vraie?s?\s*(?:ou|/)\s*(?:faux|fausses?)"),
    ("Richtig", "Falsch", r"richtig\s*(?:oder|/)\s*falsch"),
    ("Verdadeiro", "Falso", r"verdadeiro\s*(?:ou|/)\s*falso"),
    ("Benar", "Salah", r"benar\s*(?:atau|/)\s*salah"),
    ("Верно", "Неверно", r"верно\s*(?:или|/)\s*неверно"),
    ("صح", "خطأ", r"صح\s*(?:أم|أو|ام|او|/)\s*خطأ"),
    ("सही", "गलत", r"सही\s*(?:या|/)\s*गलत"),
    ("对", "错", r"判断题|对\s*(?:或|/)\s*错|判断正误"),
)
"""Both words and how a paper asks for them."""

TASKS = (
    "find|solve|calculate|compute|evaluate|simplify|factori[sz]e|expand|differentiate|integrate|prove|show that|"
    "explain|describe|define|state|list|name|give|write|draw|sketch|compare|discuss|determine|complete|fill|match|identify|"
    "choose|select|circle|convert|estimate|express|translate|summari[sz]e|suppose|consider|assume|let|given|add|"
    "subtract|multiply|divide|label|outline|justify|what|which|who|whom|whose|when|where|why|how|is|are|do|does|can|if|"
    "halla|calcula|calcule|resuelve|explica|define|escribe|qué|cuál|cómo|cuándo|dónde|quién|"
    "calculez|résoudre|résolvez|expliquez|donnez|calculer|expliquer|indiquer|citer|décrire|proposer|écrire|nommer|"
    "comparer|justifier|montrer|rédiger|quel|quelle|quels|quelles|qui|comment|pourquoi|combien|où|"
    "berechne|berechnen|löse|erkläre|erklären|nenne|bestimme|beschreibe|begründe|erläutere|zeichne|vergleiche|schreibe|was|welche|welcher|welches|wer|wie|wo|wann|warum|"
    "resolva|explique|defina|escreva|qual|quais|quem|como|quando|onde|por que|"
    "hitunglah|hitung|tentukan|jelaskan|sebutkan|apa|apakah|siapa|kapan|di mana|mengapa|bagaimana|berapa|manakah|"
    "найдите|вычислите|решите|объясните|назовите|укажите|что|какой|какая|какое|какие|кто|когда|где|почему|как|сколько|"
    "احسب|أوجد|اشرح|عرف|اذكر|ما|من|متى|أين|كيف|لماذا|كم|أي|هل|"
    "ज्ञात|क्या|कौन|कब|कहाँ|क्यों|कैसे|कितने|कितना|लिखिए|बताइए|"
    "求|计算|解方程|证明|说明|写出|填空|简述|什么|哪"
)
"""What a question, or the order in its place, begins with."""

ORDERS = (
    "find|solve|calculate|compute|evaluate|simplify|factori[sz]e|expand|differentiate|integrate|prove|show that|hence|"
    "explain|describe|define|state|list|name|give|write|draw|sketch|compare|discuss|determine|complete|suggest|"
    "deduce|derive|distinguish|mention|predict|verify|"
    "halla|calcula|calcule|calcular|resuelve|resolver|explica|define|determina|determinar|demuestra|justifica|"
    "calculez|calculer|résoudre|résolvez|expliquez|expliquer|montrer|démontrer|déterminer|(?:en )?déduire|tracer|"
    "construire|justifier|donner|indiquer|citer|décrire|proposer|écrire|nommer|comparer|rédiger|"
    "berechne|berechnen|löse|erkläre|erklären|bestimme|zeige|nenne|nennen|beschreibe|beschreiben|begründe|erläutere|"
    "zeichne|vergleiche|schreibe|resolva|explique|hitunglah|hitung|tentukan|jelaskan|"
    "найдите|вычислите|решите|объясните|докажите|احسب|أوجد|اشرح|求|计算|证明|说明"
)
"""What a part of a question begins with, and an option hardly ever."""

ESSAY = (
    "advise|analy[sz]e|argue|assess|comment|consider|contrast|criti(?:cally|que|ci[sz]e)|debate|discuss|elaborate|"
    "evaluate|examine|explain|explore|identify|illustrate|interpret|justify|outline|reflect|review|to what extent|"
    "how far|account for|"
    "analice|analiza|argumente|argumenta|comente|comenta|desarrolle|desarrolla|discuta|evalúe|explique|justifique|"
    "analysez|appréciez|commentez|dégagez|discutez|montrez|"
    "analysieren sie|beurteilen sie|bewerten sie|diskutieren sie|erläutern sie|erörtern sie|"
    "analise|avalie|disserte|"
    "analisislah|bahaslah|jelaskan|uraikan|"
    "докажите|обоснуйте|объясните|охарактеризуйте|проанализируйте|раскройте|"
    "حلل|علل|ناقش|وضح|"
    "चर्चा|विवेचन|व्याख्या|समीक्षा|"
    "分析|评价|论述|试述|谈谈"
)
"""What the last sentence of a long question orders, its story before it: "Advise Asha."."""

LONG_ANSWER = (
    "explain|describe|discuss|prove|show that|compare|why|justify|outline|summari[sz]e|evaluate the|write a|"
    "draw|sketch|explica|describe|demuestra|por qué|expliquez|décrivez|pourquoi|démontrez|erkläre|erklären|beschreibe|"
    "warum|explique|descreva|por que|jelaskan|mengapa|uraikan|объясните|опишите|докажите|почему|اشرح|لماذا|وضح|"
    "व्याख्या|समझाइए|क्यों|वर्णन|说明|解释|证明|简述|论述|为什么"
)
"""An order that wants sentences."""

COUNT = (
    "how many|how much|calculate|compute|what is the (?:value|sum|product|probability|area|volume|mean|median)|"
    "cuánt[oa]s?|calcula|combien|calculez|wie ?viele?|berechne|quant[oa]s?|calcule|berapa|hitung|сколько|вычислите|"
    "كم|احسب|कितने|कितना|ज्ञात|多少|几|计算"
)
"""An order that wants a number."""

NOISE = (
    r"(?:page|seite|página|halaman|стр\.?|صفحة|पृष्ठ|第)?\s*[-–—]?\s*[0-9]{1,4}\s*[-–—]?\s*页?"
    r"(?:\s*(?:of|/|von|de|dari|из|من|sur)\s*[0-9]{1,4})?|"
    r"(?:[0-9]{1,4}\s+)?turn over(?:\s+[0-9]{1,4})?|question [0-9]{1,3} continues on (?:the )?next page\W*|"
    r"p\.?\s?t\.?\s?o\.?|please turn (?:the page|over)|continued(?: on (?:the )?next page)?|"
    r"end of (?:the )?(?:paper|test|exam(?:ination)?|questions?|quiz)\W*|~+.*end of.*|blank page|[~*_=-]{2,}|"
    r"tournez la page|bitte wenden|fim|fin|конец|انتهت الأسئلة|समाप्त"
)
"""Lines of a page's rim that say nothing."""

TRAILER = (
    r"end of (?:the )?(?:paper|test|exam(?:ination)?|section|questions?|quiz|worksheet)\b.*|"
    r"good luck\W*|~+|[*=–—-]{3,}|~+.*end of.*|stop\W*|this is the end.*"
)
"""A line on which a question ends, wherever it stands on the page."""

NUMBER = "number|id|code|número|numero|numéro|nummer|nomor|номер|رقم|क्रमांक|序号|题号|编号"
"""Over the column of a table in which the questions' numbers stand."""

TEXT = "text|stem|prompt|statement|enunciado|énoncé|enoncé|fragetext|teks|текст|نص|पाठ|题干|内容"
"""Over the column in which the questions stand, alone or after the word for a question."""

OPTION = (
    "options?|choices?|answers?|alternatives?|distractors?|opción|opciones|respuestas?|alternativas?|choix|réponses?|"
    "proposition|antworten|antwort|antwortmöglichkeit|opção|opções|respostas?|pilihan|opsi|вариант(?: ответа)?|"
    "варианты|ответ|خيار|الخيار|إجابة|विकल्प|选项"
)
"""Over a column of options, before its letter or number."""
