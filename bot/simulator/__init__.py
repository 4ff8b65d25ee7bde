"""A Bot API server on this machine, with people who chat with the bot: the demo, and the door that tests use.

The bot reaches it by `base_url` and knows no difference. It never asks the real
Telegram for anything, and never serves another machine.
"""
