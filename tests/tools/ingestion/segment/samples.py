"""Small papers, typed."""

LATEX = """
Math 101                         Midterm 1                        Fall 2024

Name: ______________________

This exam has 4 questions, for a total of 50 points.

1. (10 points) Consider the function f(x) = x^2 - 3x + 2.
   (a) (4 points) Find the zeros of f.
   (b) (3 points) Find the minimum of f.
   (c) (3 points) Sketch the graph of f on the interval [0, 3].
2. (15 points) Let A be the matrix
        1 2
        3 4
   (a) Compute det A.
   (b) Is A invertible? Why?
3. Answer the following.
   (a) (5 points) State the mean value theorem.
   (b) (5 points) Give an example of a function that is not differentiable at 0.
4. (15 points) Prove that the sum of the first n odd numbers is n^2.
"""

CAMBRIDGE = """
**1**  A student investigates the motion of a trolley.

   Fig. 1.1 shows the speed-time graph.

   (a) State the speed at time t = 5 s.

       speed = .............................. m/s [1]

   (b) (i) Define acceleration.

       ..........................................................

       .................................................. [1]

       (ii) Calculate the acceleration between 0 and 5 s.

       acceleration = .............................. [2]

                                                   [Total: 4]

**2**  (a) State Hooke's law.

       .................................................. [1]

   (b) 3 springs are joined. Explain why the extension is
       2 cm.

       .................................................. [2]

                                                   [Total: 3]

**3**  Fig. 3.1 shows a lamp.

   (a) Name the energy change.

       .................................................. [1]

                                                   [Total: 1]
"""

LINES_NUMBERED = """
Questions 1-3 are based on the following passage.

Line   The village stood on the hill, and the road
       that led to it was long and steep. In winter
       nobody came, and the people lived on what
       they had put by in the autumn.
5      In spring the carts came back, with cloth and
       iron and salt, and with news of the plains.
       The children ran down to meet them.
       Old Marta watched from her window, and
       counted the carts as they came, as she had
10     done for sixty years.

1. The main purpose of the passage is to
   (A) describe the life of a village
   (B) explain the trade in salt
   (C) praise the young
   (D) mourn the past

2. In line 5, "carts" stand for
   (A) hope
   (B) labor
   (C) age
   (D) danger

3. Marta can best be described as
   (A) patient
   (B) angry
   (C) hasty
   (D) young

4. A number is doubled and then increased by 5. If the result is
   17, what was the number?
   (A) 5
   (B) 6
   (C) 11
   (D) 12
"""

CHINESE = """
2023年普通高等学校招生全国统一考试
数学

一、选择题（本题共4小题，每小题5分，共20分）

1．已知集合A={1,2}，B={2,3}，则A∩B=（  ）
A．{1}    B．{2}    C．{3}    D．{1,3}
2．函数f(x)=x²的最小值是（  ）
A．-1 B．0 C．1 D．2
3．下列各数中，是无理数的是（  ）
A．√2
B．1.5
C．0
D．3
4．若a>b，则（  ）
A．a+1>b+1
B．-a>-b
C．2a<2b
D．a²>b²

二、填空题（本题共2小题，每小题5分，共10分）

5．计算：2³=______．
6．方程x+3=7的解是______．

三、解答题（共24分）

7．（12分）已知函数f(x)=2x+1．
（1）求f(3)的值；
（2）解方程f(x)=9．
8．（12分）在三角形ABC中，AB=3，BC=4，∠B=90°．
（1）求AC；
（2）求三角形的面积．

参考答案
一、选择题
1．B  2．B  3．A  4．A
二、填空题
5．8  6．4
三、解答题
7．（1）7；（2）4
8．（1）5；（2）6
"""

RUSSIAN = """
Вариант 1

Часть 1

1. В каком слове ударение на первом слоге?
1) торты 2) банты 3) звонит 4) договор
2. Укажите существительное.
1) бежать 2) дом 3) синий 4) быстро
3. Какое слово лишнее?
1) кот 2) пёс 3) стол 4) волк

Часть 2

4. Напишите синоним к слову «смелый».
Ответ: ______________
5. Сколько букв в слове «река»?
Ответ: ______________

Ответы
1-2, 2-2, 3-3, 4-храбрый, 5-4
"""

DIGITS_AS_OPTIONS = """
PHYSICS

Q.1 A body falls from rest. The distance in the first second is
(1) 4.9 m (2) 9.8 m (3) 19.6 m (4) 2.45 m
Ans. (1)
Sol. s = ½gt² = 4.9 m

Q.2 The unit of force is
(1) joule (2) newton (3) watt (4) pascal
Ans. (2)
Sol. F = ma

Q.3 Which of these is a vector?
(1) mass (2) speed (3) velocity (4) time
Ans. (3)
Sol. It has a direction.
"""

LEARNING_SITE = """
Question 1
Not yet answered
Marked out of 1.00
What is the capital of France?
Select one:
a. Paris
b. Rome
c. Oslo
The correct answer is: Paris

Question 2
Not yet answered
Marked out of 2.00
Which are metals?
Select one or more:
a. iron
b. wood
c. zinc
The correct answers are: iron, zinc

Question 3
Not yet answered
Marked out of 1.00
The sea is salty.
Select one:
True
False
The correct answer is 'True'.
"""

FORM = """
Geography quiz
* Required

1. What is the capital of Peru? *
Mark only one oval.
○ Lima
○ Cusco
○ Quito

2. Which of these are rivers? *
Check all that apply.
□ Nile
□ Alps
□ Volga

3. Your name *
_______________________
"""

NO_NUMBERS = """
What is the capital of France?
A. Paris
B. Rome
C. Oslo
ANSWER: A

Which is a metal?
A. wood
B. iron
C. paper
ANSWER: B
"""

BOLD_STEMS = """
**1. Which planet is the largest?**
A) Mars
B) Jupiter
C) Venus

**2. Which planet is the nearest to the sun?**
A) Mars
B) Mercury
C) Venus

**3. Which planet has rings?**
A) Saturn
B) Mercury
C) Venus

**Answers:** 1. B, 2. B, 3. A
"""

TWO_TESTS = """
Practice Test 1

1. Which gas do plants take in?
   A. Oxygen
   B. Carbon dioxide
   C. Helium

2. Which organ pumps blood?
   A. Liver
   B. Heart
   C. Lung

3. Water boils at
   A. 50 °C
   B. 100 °C
   C. 200 °C

Practice Test 2

1. Iron is a
   A. metal
   B. gas
   C. salt

2. Ice is
   A. hot
   B. cold
   C. wet

Practice Test 1 Answers and Explanations

1. (B) Plants take in carbon dioxide for
   photosynthesis. There are 3 steps:
   1. light is caught
   2. water is split
   3. sugar is made
2. (B) The heart pumps blood.
3. (B) At sea level.

Practice Test 2 Answers and Explanations

1. (A) Iron is a metal.
2. (B) Ice is cold.
"""

GRAMMAR = """
Grammar worksheet

A. Fill in the blanks with the correct form of the verb.

1. She ________ (go) to school every day.
2. They ________ (play) football now.
3. I ________ (see) him yesterday.
4. We ________ (be) happy.

B. Choose the correct word.

1. He is (taller / more tall) than me.
2. This is the (best / goodest) one.
3. I have (less / fewer) books.

C. Match the words.

1. hot        a. cold
2. big        b. small
3. old        c. young
"""

MIXED = """
Twenty ways to ask

1. What is the capital of France?
   A. Paris
   B. Rome
   C. Oslo

2. Which is a metal?
   a) wood
   b) iron
   c) paper

3. How many legs has a spider? (a) 6 (b) 8 (c) 10

4. Which gas do we breathe?
   (A) neon      (B) oxygen
   (C) helium    (D) argon

5. Water is made of
   i. hydrogen and oxygen
   ii. carbon
   iii. iron

6. Tick all the mammals.
   □ whale
   □ shark
   □ bat

7. The sun is a star.    True / False

8. Choose the largest.
   1) 3.5
   2) 3.45
   3) 3.405

9. Which planet is red?
   ① Mars
   ② Venus
   ③ Saturn

10. Paris is in ____.
   A   France
   B   Spain
   C   Italy

11. Calculate 3 x 4.

12. (a) Name a fish.
    (b) Name a bird.

13. Match the words.
    dog      •      • bark
    cat      •      • meow

14. Which word is a verb?
    • run
    • red
    • dog

15. Choose two answers.
   [ ] 2
   [ ] 3
   [ ] 4

Use the table for questions 16 and 17.

   Day    Sales
   Mon    12
   Tue    15

16. On which day were sales higher?
   A) Mon
   B) Tue

17. How many were sold in all?
   A) 27
   B) 3

18. Explain why leaves are green. [4 marks]

19. Fill in: The opposite of hot is ________.

20. Which is correct?
   A: 2 + 2 = 4
   B: 2 + 2 = 5
"""

BLANKS_BEFORE = """
Multiple Choice
Identify the choice that best completes the statement or answers the question.

____ 1. A cell is
        a. the smallest unit of life     c. a tissue
        b. an organ                      d. a rock
____ 2. Plants make food by
        a. photosynthesis                c. digestion
        b. respiration                   d. fission
____ 3. Which is a noble gas?
        a. neon                          c. iron
        b. oxygen                        d. salt

True/False
Indicate whether the statement is true or false.

____ 4. Water boils at 100 degrees.
____ 5. Fish are mammals.

Short Answer

6. Name a planet.
7. Explain gravity.

Test Biology
Answer Section

MULTIPLE CHOICE

1. ANS: A    PTS: 1
2. ANS: A    PTS: 1
3. ANS: A    PTS: 1

TRUE/FALSE

4. ANS: T    PTS: 1
5. ANS: F    PTS: 1

SHORT ANSWER

6. ANS:
Mars
PTS: 1
7. ANS:
Mass attracts mass.
PTS: 1
"""

HINDI = """
सामान्य विज्ञान

निर्देश: सभी प्रश्नों के उत्तर दीजिए।

प्रश्न 1. भारत की राजधानी क्या है? (1 अंक)
(क) मुंबई
(ख) नई दिल्ली
(ग) कोलकाता
(घ) चेन्नई

प्रश्न 2. पानी का सूत्र क्या है? (1 अंक)
(क) H2O   (ख) CO2   (ग) O2   (घ) N2

प्रश्न 3. सूर्य क्या है? (1 अंक)
(क) ग्रह
(ख) तारा
(ग) उपग्रह
(घ) धूमकेतु

उत्तरमाला
1. (ख)  2. (क)  3. (ख)
"""

ARABIC = """
اختبار العلوم

السؤال الأول: اختر الإجابة الصحيحة:

1- عاصمة مصر هي:
أ) القاهرة
ب) الإسكندرية
ج) أسوان

2- الماء يتكون من:
أ) هيدروجين وأكسجين
ب) كربون
ج) حديد

السؤال الثاني: أجب عن الأسئلة الآتية:

1- عرف الذرة. (درجتان)
2- اذكر غازين. (٢ درجة)
3- لماذا السماء زرقاء؟

نموذج الإجابة
السؤال الأول
1- أ
2- أ
السؤال الثاني
1- أصغر جزء
2- الأكسجين والنيتروجين
3- بسبب التشتت
"""

UNIVERSITY = """
CS 101 Final Exam

Problem 1. Short answers (20 points)

For each of the following, give a short answer.

(a) What is a stack?
(b) What is a queue?
(c) What is the running time of merge sort?

Problem 2. Code tracing (30 points)

Consider the following function:

    `def f(n):`
    `    if n == 0:`
    `        return 1`
    `    return n * f(n - 1)`

1. What does f(3) return?
2. What does f(0) return?
3. How many calls does f(5) make?

Problem 3. Design (50 points)

Write a class for a bank account. It should:

1. store the balance,
2. allow deposits,
3. refuse overdrafts.
"""

MISREAD_LABELS = """
I) Which city lies on the first river?
   a) Oslo
   6) Ottawa
   () Tokyo
   d) Havana

2) Which city lies on the second river?
   2) Cairo
   b) Nairobi
   c) New Delhi
   0) Accra

3) Which city lies on the third river?
   a) Lima
   b) Ottawa
   c) Havana
   d) Santiago

4) Which city lies on the fourth river?
   2) Lima
   6) Ottawa
   () Havana
   d) Santiago

Answers
1) a
2) d
3) b
4) d
"""

FROM_A_PICTURE = """
1. What is the capital of France?
A. Paris
B, Rome
c. Oslo
D. Lima

2, Which is a metal?
A. wood
B. iron
C . paper
D. salt

3. Which one is it?
O red
O blue
0 green

4. Tick one.
口 yes
口 no
日 maybe
"""

ESSAYS = """
                         UNIVERSITY

Candidates should answer TWO of the following FOUR questions.

**1. On 3 March, Ann wrote to a mill offering to buy 200 tonnes of barley at 140 a tonne**
    and the mill said on 5 March that it took the offer. Forty tonnes were mouldy. Advise Ann.

**2. "The rule has outlived its use." Discuss.**

**3. Carl agreed with Dan that he would build a wall. Their paper said:**
         1. The price shall be 8,000, payable at the end.
         2. The wall shall stand by 1 June.
         3. Time matters.
    Dan was a month late. Advise Carl as to what he can claim.

**4. Look at the duty to speak in good faith, and at what courts have said of it**
    in the last thirty years.
"""

DIGITS_BELOW_DIGITS = """
**Контрольная работа. 9 класс**
Фамилия, имя ______________________ Класс ______
**Часть А. Выберите один правильный ответ.**

1. Наука, изучающая строение клетки, называется
   1) ботаника
   2) цитология
   3) экология
   4) анатомия

2. К прокариотам относятся
   1) грибы
   2) растения
   3) животные
   4) бактерии

3. Кислород переносят
   1) эритроциты
   2) лейкоциты
   3) тромбоциты
   4) лимфоциты

**Ответы**
1    2    3
2    4    1
"""

STORY_IN_A_WORKSHEET = """
**Grade 4**
I. Fill in the blanks with is, am or are.
1. I ______ a pupil.
2. They ______ in the garden.
3. My cat ______ black.
II. Read the story and write True or False.
Tom has a red kite. On Sunday he goes to the hill.
1. Tom has a blue kite. ______
2. He goes to the hill on Sunday. ______
3. There is no wind. ______
"""
