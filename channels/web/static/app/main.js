// Puts the page together.

import { Chat } from "../chat/chat.js";
import { addView, startViews } from "./views.js";

const chat = new Chat();
addView("chat", { show: () => chat.open("") });
startViews();
