# One person on several channels, strangers, and warm-ups of groups.

link-code = Your code is **{ $code }**.

 Type it in the other chat (Telegram, Slack or the web page) within { $minutes } minutes. It works once. Show it to nobody else: whoever types it shares your account.
link-asked = This adds what you did here to the account that you use on { $where }. From then on both are one, and you can go on in either place. Say yes only if you asked for this code yourself. Ok?
link-asked-named = This adds what you did here to the account of { $name }, used on { $where }. From then on both are one, and you can go on in either place. Say yes only if this is you. Ok?
link-done = Done. What you do on { $where } is now one account, so you can go on in any of them.
link-left = Fine, nothing was linked.
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] the web page
    [terminal] the terminal
   *[other] { $channel }
 }
link-no-code = This code does not work. It may be older than 10 minutes, used already, or mistyped. Ask for a new one in the other chat: "link my account".
link-own-code = This is your own code. Type it in the other chat, the one that you want to link.
link-too-many = Too many of these codes did not work. Wait ten minutes, then ask for a new one.
link-in-group = Others read along here, so I show and take no codes. Write to me alone, and say "link my account" there.
choice-link-yes = Yes, this is me
choice-link-no = No

stranger-guest = Sorry, I can only practise with full members of this workspace. If you want to practise, ask for an account here.
stranger-other-team = Sorry, I can only practise with people of this workspace. You can add me to your own.
stranger-forwarded = I do not answer forwarded messages, since somebody else wrote them. Type the question yourself, and I will help you.
stranger-anonymous = I cannot see who is writing, so I cannot practise with you. Write to me under your own name.

warm-up-intro = **Warm-up!** Everybody can vote.
warm-up-alone = A warm-up is for a group: add me to one and ask there. With you alone I practise question by question.
choice-link = Link another chat

file-too-big = I could not take { $name }: it is too large. A file may be up to 20 MB.
file-too-many = I did not take { $name }: ten files at once are the most.
file-gone = I could not get { $name }, it is not there any more. Please send it once more.
file-elsewhere = I could not take { $name }: it lies in a place that I do not fetch files from.
file-unreachable = I could not get { $name } just now. Please send it once more.
