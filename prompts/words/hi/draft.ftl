# What keeps a question that was found in a paper from being published.
draft-no-stem = सवाल का पाठ अभी नहीं है।
draft-no-key = जवाब अभी नहीं है। बताएँ कि कौन-सा सही है।
draft-options-alike = विकल्प { $one } और { $other } एक ही बात कहते हैं।
draft-no-number = जवाब "{ $answer }" कोई संख्या नहीं है। बस संख्या लिखें, इकाई हो तो इकाई के साथ, या सवाल का दूसरा प्रकार चुनें।
draft-no-options = अभी कोई विकल्प नहीं है। कम से कम दो लिखें, या ऐसा प्रकार चुनें जिसका जवाब लिखकर दिया जाता है।
draft-no-unit = इकाई "{ $unit }" मुझे नहीं पता। इसे m/s, kg या °C की तरह लिखें, या छोड़ दें।

# What a question gets that its paper does not print.
draft-plain-rubric = जवाब में वह सब है जो सवाल में पूछा गया है।
draft-picture = वह तस्वीर जो इस सवाल के साथ है।
