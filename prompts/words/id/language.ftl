# The language that a person is spoken to in.

# The language's own name for itself, as a menu shows it.
language-name = Bahasa Indonesia
language-which = Mau pakai bahasa apa kita mengobrol?
language-switched = Oke, mulai sekarang aku berbahasa Indonesia denganmu.
# Asked once of somebody who writes in this language while being spoken to in another; its two buttons.
language-asked = Sepertinya kamu menulis dalam bahasa Indonesia. Kita lanjut dalam bahasa Indonesia?
choice-language-yes = Ya, bahasa Indonesia
choice-language-no = Tidak, biarkan saja
language-left = Baik, aku biarkan seperti ini.
# Said once where the questions are in another language than this one: $language is its name, such as "English".
language-of-questions = Oh ya: soal-soalnya sendiri ditulis dalam bahasa ini: { $language }. Kamu boleh menulis kepadaku dalam bahasamu.
language-unknown = Bahasa itu belum aku kuasai. Aku bisa: { $languages }.
