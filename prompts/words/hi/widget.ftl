# The page in another site's page

# What the script that shows it says
widget-title = Chiron, अभ्यास में तुम्हारा ट्यूटर
widget-open = ट्यूटर खोलो
widget-close = ट्यूटर बंद करो
widget-new = नए जवाब
widget-loading = एक पल
widget-silent = ट्यूटर जवाब नहीं दे रहा। हो सकता है कनेक्शन पल भर के लिए न हो।
widget-again = फिर कोशिश करो
widget-alone = अलग विंडो में खोलो
widget-not-here = इस पेज पर ट्यूटर नहीं दिखाया जा सकता।
