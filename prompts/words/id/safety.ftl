# Words for somebody who may be in danger, and for the adults who are told. Read them as a frightened fourteen-year-old
# would: short, calm, warm; no blame, no promise that cannot be kept, no question that has to be answered.
# "I" is Chiron, a program. The names of help lines and their numbers are put in as they are.

# -- To who wrote it: these lines in this order

safety-thanks-self-harm = Aku sungguh senang kamu menceritakannya kepadaku. Yang kamu rasakan itu berat, dan kamu tidak harus menanggungnya sendirian.
safety-thanks-abuse = Aku sungguh senang kamu menceritakannya kepadaku. Tidak seorang pun berhak menyakitimu atau menyentuhmu seperti itu, dan ini bukan salahmu.
safety-thanks-danger = Aku sungguh senang kamu menceritakannya kepadaku. Keselamatan yang utama, lebih penting dari apa pun di sini.
safety-thanks-eating = Aku sungguh senang kamu menceritakannya kepadaku. Ini berat, banyak orang mengalaminya, dan ada bantuan yang berhasil.
safety-thanks-other = Baik sekali kamu peduli pada seseorang dan menceritakannya kepadaku. Kamu tidak harus menanggung ini sendirian, meskipun ini rahasia.
safety-thanks-hint = Aku senang kamu menulis itu. Ada yang membuatku berpikir bahwa kamu, atau seseorang yang kamu kenal, mungkin butuh bantuan, dan tidak ada yang harus menanggungnya sendirian. Kalau aku keliru, tidak apa-apa.
safety-joking = Mungkin tadi itu bercanda, atau mungkin hari ini memang hari yang berat. Kalau ada sedikit saja yang benar, aku senang kamu mengatakannya, dan ada orang yang mau mendengarkan.

safety-person = Aku program komputer, jadi tolong bicaralah dengan orang sungguhan sekarang: orang dewasa yang kamu percaya, atau salah satu dari ini. Di sana ada orang yang setiap hari mendengarkan anak muda, dan kamu bisa mulai dengan apa yang kamu tulis kepadaku.
safety-person-joking = Kamu bisa bicara dengan orang dewasa yang kamu percaya, atau dengan salah satu dari ini. Di sana ada orang yang setiap hari mendengarkan anak muda:
safety-line = **{ $name }**: { $reach }
safety-emergency =
    { $count ->
        [1] Kalau kamu atau orang lain bisa terluka sekarang juga, telepon { $numbers }, atau pergi ke orang dewasa terdekat.
       *[other] Kalau kamu atau orang lain bisa terluka sekarang juga, telepon nomor darurat di tempatmu ({ $numbers }), atau pergi ke orang dewasa terdekat.
    }
safety-emergency-plain = Kalau kamu atau orang lain bisa terluka sekarang juga, telepon nomor darurat di tempatmu, atau pergi ke orang dewasa terdekat.
safety-told = Aku juga memberi tahu orang dewasa yang menjaga sekolah atau kelasmu, supaya ada yang bisa membantumu. Kamu tidak berbuat salah.
safety-go-on = Soal bisa menunggu. Kita lanjut kapan pun kamu mau.

safety-group = Tolong tulis kepadaku di chat pribadi, di mana hanya kamu dan aku yang bisa membaca. Aku ingin menjawabmu di sana.

# -- To an adult

safety-adult-urgent = **Tolong baca ini sekarang: { $name } mungkin dalam bahaya.**
safety-adult-concern = **Tolong baca ini hari ini: { $name } mungkin membutuhkan orang dewasa.**
safety-adult-class = Kelas: { $names }
safety-adult-wrote-self-harm = Pesan ini ditulis kepadaku pada { $at } (UTC). Menurutku ini tanda bahwa seseorang berpikir untuk menyakiti diri atau mengakhiri hidupnya:
safety-adult-wrote-abuse = Pesan ini ditulis kepadaku pada { $at } (UTC). Menurutku ini tanda bahwa seseorang disakiti, dilecehkan, atau ditelantarkan:
safety-adult-wrote-danger = Pesan ini ditulis kepadaku pada { $at } (UTC). Menurutku ini tanda adanya ancaman, atau seseorang yang tidak aman:
safety-adult-wrote-eating = Pesan ini ditulis kepadaku pada { $at } (UTC). Menurutku ini tanda gangguan makan:
safety-adult-words-gone = (Isi pesannya sudah tidak disimpan.)
safety-adult-group = Pesan ini ditulis di tempat yang bisa dibaca orang lain.
safety-adult-do-urgent = Yang perlu dilakukan: temui siswa ini sekarang, dan pastikan tidak ditinggal sendirian. Tanyakan kabarnya dengan tenang, dengarkan, dan jangan menyalahkan. Jangan berjanji merahasiakannya. Kalau ada yang bisa terluka, telepon nomor darurat. Setelah itu, ikuti aturan perlindungan anak di sekolahmu.
safety-adult-do-concern = Yang perlu dilakukan: ajak siswa ini bicara hari ini, berdua saja dan dengan tenang. Tanyakan kabarnya, dengarkan, dan jangan menyalahkan. Jangan berjanji merahasiakannya. Setelah itu, ikuti aturan perlindungan anak di sekolahmu.
safety-adult-shown = Aku sudah menunjukkan layanan bantuan ini kepadanya: { $lines }.
safety-adult-shown-told = Aku sudah menunjukkan layanan bantuan ini kepadanya: { $lines }. Siswa ini tahu bahwa orang dewasa diberi tahu.
safety-adult-doubt = Aku program dan hanya menilai dari kata-kata, jadi aku bisa keliru: bisa saja ini candaan atau kutipan. Lebih baik bertanya sekali lagi daripada terlewat.
safety-adult-nameless = siswa tanpa nama ({ $handles })
safety-adult-handle = { $channel } { $handle }
choice-seen = Sudah kulihat
safety-seen = Terima kasih. Sudah kucatat bahwa kamu melihatnya.
safety-seen-again = Terima kasih. Sudah tercatat bahwa ada yang melihatnya.

# -- Commands

safety-none = Tidak ada yang perlu diketahui orang dewasa.
cli-class-responsible = Kalau ada siswa kelas { $name } yang mungkin dalam bahaya, { $person } diberi tahu.
cli-class-teachers = Kalau ada siswa kelas { $name } yang mungkin dalam bahaya, guru-gurunya diberi tahu.
