# What the command line says.
cli-newer-database = This database was made by a newer version of Chiron (revision { $found }; this version knows { $known }). Install the newer version, or use another CHIRON_HOME.
cli-database-unreachable = The database does not answer: { $reason }. Check CHIRON_DATABASE_URL and that the server runs; without that setting, that you may write to the files in CHIRON_HOME.
cli-no-home = The folder { $path } cannot hold the data: { $reason }. Set CHIRON_HOME to a folder that you may write to.
cli-bad-secret = The file { $path } does not hold the key that signs login sessions. Delete it, or put back the one from before: with a new one all students of the web page begin anew.
cli-unknown-model = The model "{ $model }" is unknown. Write CHIRON_MODEL (and CHIRON_FALLBACK_MODELS) as provider/model, for instance gemini/gemini-2.5-flash; leave it out for the built-in tutor.
cli-disk-full = Nothing could be written: { $reason }. Free some space or choose another CHIRON_HOME; nothing that was confirmed is lost.
cli-not-a-backup = This file is no backup that can be restored: { $reason }. Choose a file that "chiron backup" wrote.
cli-in-use = The database is in use: { $database }. Stop the server and the chats first, then restore again.
cli-database-failed = The database could not do that: { $reason }. Nothing was changed.
cli-not-found = There is no { $what } "{ $id }".
cli-taken = There is a { $what } called "{ $name }" already. Choose another name.
cli-bad-name = A name needs one to { $most } letters, without line breaks and control characters.
cli-several-people = "{ $name }" may be { $count } people. Say which one by the id: { $ids }.
cli-several-documents = { $count } papers are called "{ $name }". Say which one by the id: { $ids }.
cli-no-teacher = "{ $name }" is no teacher. A class needs one: chiron user add NAME --role teacher.
cli-login-link = { $name } opens the page with this link, once, within { $days } days:
 { $link }
cli-class-made = The class { $name } of { $teacher } is there. Students join it by typing this code where they chat with Chiron:
 { $code }
cli-bad-setting = The setting { $name } cannot be used: { $reason }.
cli-file-exists = There is a file { $path } already. Choose another name, or remove that file first.
cli-os-error = { $path ->
    [blank] That cannot be done: { $reason }.
   *[other] { $path } cannot be used: { $reason }. Check the path, and that you may read or write there.
 }
cli-bad-request = Request { $line } was left out: write one object {"{"}"id": 1, "text": "5 questions on algebra"{"}"} in UTF-8 on each line.
cli-port-taken = Port { $port } on { $host } is taken. Stop what runs there, or set CHIRON_PORT to another number.
cli-ready = Chiron is ready: { $address }
cli-model-offline = Tutor: built in (set CHIRON_MODEL to use a language model).
cli-model = Tutor: { $model }.
cli-working = Working as { $place }. Stop me with Ctrl-C: what is half done goes on later.
cli-stopping = Finishing what is under way...
cli-stopped = Stopped.
cli-migrated = The database is at revision { $revision }.
cli-backup-done = Backup written to { $path }: { $rows } rows in { $tables } tables{ $files ->
    [0] {""}
    [one] , with one file that somebody sent
   *[other] , with { $files } files that people sent
}, read back and compared.
cli-restore-done = Restored { $rows } rows in { $tables } tables{ $files ->
    [0] {""}
    [one] , with one file that somebody sent
   *[other] , with { $files } files that people sent
}, read back and compared. The data from before is kept in { $old }.
cli-restore-done-new = Restored { $rows } rows in { $tables } tables{ $files ->
    [0] {""}
    [one] , with one file that somebody sent
   *[other] , with { $files } files that people sent
}, read back and compared.
cli-not-beir = This is no BEIR folder: { $path }: { $reason }.
cli-no-embeddings = No embedding model could be loaded, so search goes by words alone. "chiron doctor" tells how to get one.
cli-reindexed = { $done } of { $total } questions can be found by meaning ({ $model }).
cli-vectors-in-use = Another process is just opening the search index of this home. Try again in a moment.
cli-vectors-unreachable = The search index cannot be used: { $reason }.
cli-bench-sizes = write sizes as whole numbers with commas between, such as 2000,100000
cli-replayed = { $answers } first answers replayed; { $parts } beliefs come of them (parameters { $version }).
cli-replay-equal = They equal what is stored.
cli-replay-differs = { $count ->
    [one] One thing differs
   *[other] { $count } things differ
 } from what is stored. "chiron adapt replay --write" puts the replay in its place.
cli-replay-written = { $count ->
    [one] One thing differed and was
   *[other] { $count } things differed and were
 } replaced.
cli-replay-loss = How well the answers were expected (log loss, less is better): { $stored } as stored, { $loss } by the replay.
cli-replay-taken = Version "{ $version }" already stands for other numbers here. Give yours a version of their own.
cli-replay-difference = { $of }: stored { $stored }, replayed { $replayed }
