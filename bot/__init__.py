"""The Telegram door: updates in, screens out. Never holds SQL, a setting or a rule of the shop."""
