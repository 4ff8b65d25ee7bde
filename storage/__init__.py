"""The only place with SQL: engines, migrations, tables and the proof of the books. Never decides what the shop does."""
