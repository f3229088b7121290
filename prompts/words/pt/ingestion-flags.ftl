# What a person is to look at in a question that was found, in a sentence; the short names are in ingestion.ftl.

flag-why-no-answer = Não encontrei no documento a resposta desta pergunta.
flag-why-key-does-not-fit = O gabarito diz algo que nenhuma alternativa diz. Mostro como está impresso; escolha a resposta certa, por favor.
flag-why-number-missing = Falta um número antes desta pergunta. Talvez uma pergunta tenha se perdido ali.
flag-why-duplicate-number = Duas perguntas têm este número. Confira se são mesmo duas, por favor.
flag-why-shared-stem = O texto acima da pergunta também é de outras perguntas. Coloquei-o antes de cada uma.
flag-why-long-stem = Esta pergunta é muito longa. Talvez tenha entrado algo que não faz parte dela.
flag-why-no-stem = Não encontrei texto para esta pergunta, só o número ou as alternativas.
flag-why-one-option = Só encontrei uma alternativa. Outras podem ter se perdido.
flag-why-empty-option = Uma das alternativas não diz nada. Pode ser uma imagem ou uma fórmula que não consegui ler.
flag-why-picture-options = As alternativas são imagens. Olhe a página, por favor.
flag-why-low-confidence = Não sei se li isto direito. Compare com a página, por favor.
flag-why-parts = Esta pergunta tem partes. Deixei-as juntas, então uma só resposta vale para todas.
flag-why-near-duplicate = O banco de perguntas, ou este documento, já tem uma pergunta como esta, com os mesmos números.
