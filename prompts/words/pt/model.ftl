# In place of a model's words.
model-leak-instead = É melhor eu não entregar a resposta: você consegue encontrar. Dou uma dica?
model-too-many-steps = Andei em círculos aí, me desculpe. Diga com outras palavras ou use os botões.
model-withheld = O que foi encontrado contém a resposta da pergunta aberta, por isso não é mostrado a você. Ajude o estudante com o próximo passo.
