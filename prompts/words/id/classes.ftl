# Classes, and the codes by which one joins them.

class-joined = Selamat datang! Sekarang kamu ada di kelas { $name }. Yang gurumu taruh di sana bisa kamu latih juga.
class-joined-again = Kamu sudah ada di kelas { $name }, jadi semuanya beres.
class-own = Ini kode kelasmu sendiri, { $name }. Berikan kepada siswamu: siapa pun yang mengetiknya di sini masuk ke kelas.
class-left = Kamu sudah tidak ada di kelas { $name }. Dengan kodenya kamu bisa masuk lagi.
class-removed = { $member } sudah tidak ada di kelas { $name }. Buat kode baru kalau tidak boleh ada yang kembali dengan kode lama.
class-which = Aku tidak tahu kelas mana yang kamu maksud. Sebutkan persis namanya: leave class ...
class-own-stays = Kamu mengajar kelas ini, jadi tidak bisa keluar. Kamu bisa menghapusnya: delete class ...
class-not-yours = Hanya guru kelas yang bisa melakukan itu.
class-no-member = Tidak ada yang bernama itu di kelas.
class-several-members = Beberapa siswa di kelas ini bernama sama. Yang menjalankan aku bisa mengeluarkan salah satunya dengan id ("chiron class remove").
class-delete-asked = Hapus kelas { $name }? { $students ->
    [0] Tidak ada siswa di dalamnya.
   *[other] Ada { $students } siswa di dalamnya.
 } { $papers ->
    [0] Kelas ini tidak punya dokumen.
   *[other] { $papers } dokumennya ikut terhapus, beserta soal dan catatan di dalamnya.
 } Ini tidak bisa diurungkan.
class-deleted = Kelas { $name } sudah dihapus.
choice-class-delete = Hapus { $name } selamanya
choice-class-practise = Latih soal dari { $name }
class-no-code = Tidak ada kelas dengan kode ini. Periksa lagi huruf demi huruf, atau minta kode hari ini kepada gurumu.
class-too-many = Terlalu banyak kode yang tidak cocok. Tunggu sepuluh menit, lalu periksa kodenya bersama gurumu.
