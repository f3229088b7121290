# The page in another site's page
page-host-unknown = यह साइट नहीं बता पाई कि तुम कौन हो, इसलिए तुम्हारा अभ्यास नहीं खोला। फिर कोशिश करो, या पेज दोबारा लोड करो।
