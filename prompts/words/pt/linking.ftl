# One person on several channels, strangers, and warm-ups of groups.

link-code = Seu código é **{ $code }**.

 Escreva-o no outro chat (Telegram, Slack ou a página web) em até { $minutes } minutos. Ele funciona uma vez só. Não mostre a ninguém: quem o escrever compartilha a sua conta.
link-asked = Isto junta o que você fez aqui à conta que você usa em { $where }. A partir daí são uma só, e você pode continuar em qualquer um dos dois lugares. Diga sim apenas se foi você quem pediu este código. Tudo bem?
link-asked-named = Isto junta o que você fez aqui à conta de { $name }, usada em { $where }. A partir daí são uma só, e você pode continuar em qualquer um dos dois lugares. Diga sim apenas se for você. Tudo bem?
link-done = Pronto. O que você faz em { $where } agora é uma conta só, então pode continuar em qualquer lugar.
link-left = Tudo bem, nada foi vinculado.
link-channel = { $channel ->
    [telegram] Telegram
    [slack] Slack
    [web] a página web
    [terminal] o terminal
   *[other] { $channel }
 }
link-no-code = Este código não funciona. Ele pode ter mais de 10 minutos, já ter sido usado ou estar mal digitado. Peça um novo no outro chat: "vincular minha conta".
link-own-code = Este é o seu próprio código. Escreva-o no outro chat, o que você quer vincular.
link-too-many = Códigos demais não funcionaram. Espere dez minutos e peça um novo.
link-in-group = Há outras pessoas lendo aqui, então não mostro nem aceito códigos. Escreva só para mim e diga lá "vincular minha conta".
choice-link-yes = Sim, sou eu
choice-link-no = Não

stranger-guest = Desculpe, só posso praticar com membros plenos deste espaço de trabalho. Se quiser praticar, peça uma conta aqui.
stranger-other-team = Desculpe, só posso praticar com pessoas deste espaço de trabalho. Você pode me adicionar ao seu.
stranger-forwarded = Não respondo a mensagens encaminhadas, porque outra pessoa as escreveu. Escreva você a pergunta e eu ajudo.
stranger-anonymous = Não consigo ver quem está escrevendo, então não posso praticar com você. Escreva com o seu próprio nome.

warm-up-intro = **Aquecimento!** Todo mundo pode votar.
warm-up-alone = Um aquecimento é para um grupo: me adicione a um e peça lá. Só com você, pratico pergunta por pergunta.
choice-link = Vincular outro chat

file-too-big = Não consegui aceitar { $name }: é grande demais. Um arquivo pode ter até 20 MB.
file-too-many = Não aceitei { $name }: dez arquivos de uma vez é o máximo.
file-gone = Não consegui pegar { $name }, não está mais lá. Mande de novo, por favor.
file-elsewhere = Não consegui aceitar { $name }: está em um lugar de onde não busco arquivos.
file-unreachable = Não consegui pegar { $name } agora. Mande de novo, por favor.
