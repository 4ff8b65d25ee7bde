"""The Telegram door of the shop."""

import os

# python-telegram-bot gives waiting times as timedelta from now on, and warns where this is not said.
os.environ.setdefault("PTB_TIMEDELTA", "1")
