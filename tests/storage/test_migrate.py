"""Migrations run once, whole or not at all, whoever starts them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from storage.engine import MigrationChanged, SchemaNewer, StorageFailed
from storage.migrate import FOLDER, current_version, latest_version, migrate, statements
from tests.storage.conftest import Opener

ROOT = Path(__file__).parent.parent.parent
FIRST = """
-- Words; in a comment.
CREATE TABLE things (
    id BIGINT PRIMARY KEY,
    size INTEGER NOT NULL DEFAULT 0,
    body BLOB,
    text TEXT NOT NULL DEFAULT 'a; b) STRICT BIGINT'
) STRICT;
CREATE TABLE pairs (a TEXT, b TEXT, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
"""
SQLITE = """
CREATE TRIGGER things_stay BEFORE DELETE ON things
BEGIN
    SELECT 1;
    SELECT RAISE(ABORT, 'things stay; always');
END;
"""
POSTGRES = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'things stay; always';
END $$;
CREATE TRIGGER things_stay BEFORE DELETE ON things FOR EACH ROW EXECUTE FUNCTION refuse();
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "migrations"
    made.mkdir()
    (made / "0001_things.sql").write_text(FIRST)
    (made / "0001_things.sqlite.sql").write_text(SQLITE)
    (made / "0001_things.postgres.sql").write_text(POSTGRES)
    return made


async def apply(url: str, folder: Path) -> list[str]:
    return await migrate(url, lambda: 7, folder)


async def test_migrations_run_once_and_in_their_order(empty_url: str, folder: Path) -> None:
    (folder / "0003_more.sql").write_text("INSERT INTO pairs (a, b) SELECT a, 'c' FROM pairs")
    (folder / "0002_pairs.sql").write_text("INSERT INTO pairs (a, b) VALUES ('a%s', 'b');")
    assert await current_version(empty_url) == 0
    assert await apply(empty_url, folder) == ["things", "pairs", "more"]
    assert await apply(empty_url, folder) == []
    assert await current_version(empty_url) == latest_version(folder) == 3


async def test_twins_run_on_their_own_database_and_words_are_respelled(
    empty_url: str, folder: Path, open_db: Opener
) -> None:
    await apply(empty_url, folder)
    db = await open_db(empty_url)
    big = 2**40
    values = {"id": big, "body": b"\0\xff"}
    await db.write(lambda tx: tx.db.execute("INSERT INTO things (id, size, body) VALUES (:id, :id, :body)", values))
    row = await db.read(lambda tx: tx.db.one("SELECT id, size, body, text FROM things"))
    assert row == (big, big, b"\0\xff", "a; b) STRICT BIGINT")
    with pytest.raises(Exception, match="things stay; always"):
        await db.write(lambda tx: tx.db.execute("DELETE FROM things"))


async def test_a_migration_that_fails_leaves_nothing_and_keeps_those_before(empty_url: str, folder: Path) -> None:
    (folder / "0002_bad.sql").write_text("CREATE TABLE half (id BIGINT); INSERT INTO nowhere (id) VALUES (1);")
    with pytest.raises(StorageFailed, match=r"0002 \(bad\).*nowhere"):
        await apply(empty_url, folder)
    assert await current_version(empty_url) == 1
    (folder / "0002_bad.sql").write_text("CREATE TABLE half (id BIGINT); INSERT INTO half (id) VALUES (1);")
    assert await apply(empty_url, folder) == ["bad"]


async def test_a_changed_migration_is_refused(empty_url: str, folder: Path) -> None:
    await apply(empty_url, folder)
    (folder / "0001_things.sql").write_text(FIRST + "-- and more")
    with pytest.raises(MigrationChanged, match=r"0001 \(things\) has changed"):
        await apply(empty_url, folder)
    (folder / "0001_things.sql").write_text(FIRST)
    twin = folder / ("0001_things.sqlite.sql" if empty_url.startswith("sqlite") else "0001_things.postgres.sql")
    twin.write_text(twin.read_text() + "\n")
    with pytest.raises(MigrationChanged):
        await apply(empty_url, folder)


async def test_a_migration_that_comes_late_under_an_old_number_is_refused(empty_url: str, folder: Path) -> None:
    (folder / "0003_later.sql").write_text("CREATE TABLE later (id BIGINT);")
    await apply(empty_url, folder)
    (folder / "0002_between.sql").write_text("CREATE TABLE between_ (id BIGINT);")
    with pytest.raises(MigrationChanged, match="new number"):
        await apply(empty_url, folder)


async def test_a_database_of_a_newer_chatpanel_is_refused(empty_url: str, folder: Path) -> None:
    newer = folder / "0002_newer.sql"
    newer.write_text("CREATE TABLE newer (id BIGINT);")
    await apply(empty_url, folder)
    newer.unlink()
    with pytest.raises(SchemaNewer, match="0002"):
        await apply(empty_url, folder)


async def test_two_processes_may_migrate_at_once(empty_url: str, folder: Path) -> None:
    for number in range(2, 12):
        (folder / f"{number:04d}_step{number}.sql").write_text(f"CREATE TABLE step{number} (id BIGINT);")
    script = (
        "import asyncio, sys; from pathlib import Path; from storage.migrate import migrate;"
        "print(len(asyncio.run(migrate(sys.argv[1], lambda: 7, Path(sys.argv[2])))))"
    )
    command = [sys.executable, "-c", script, empty_url, str(folder)]

    def run() -> int:
        return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)

    assert sum(await asyncio.gather(*[asyncio.to_thread(run) for _ in range(4)])) == 11


async def test_a_file_with_another_name_is_refused(empty_url: str, folder: Path) -> None:
    (folder / "2_things.sql").write_text("")
    with pytest.raises(StorageFailed, match="no name for a migration"):
        await apply(empty_url, folder)
    (folder / "2_things.sql").unlink()
    (folder / "0001_other.sql").write_text("")
    with pytest.raises(StorageFailed, match="number 1"):
        await apply(empty_url, folder)


async def test_a_table_may_be_made_anew_under_those_that_refer_to_it(tmp_path: Path, folder: Path) -> None:
    url = f"sqlite:///{tmp_path}/shop.db"
    (folder / "0002_refer.sql").write_text(
        """
        CREATE TABLE parts (thing BIGINT REFERENCES things (id)) STRICT;
        INSERT INTO things (id) VALUES (1);
        INSERT INTO parts (thing) VALUES (1);
        """
    )
    (folder / "0003_anew.sqlite.sql").write_text(
        """
        CREATE TABLE things_anew (id INTEGER PRIMARY KEY, size INTEGER NOT NULL) STRICT;
        INSERT INTO things_anew (id, size) SELECT id, size FROM things;
        DROP TRIGGER things_stay;
        DROP TABLE things;
        ALTER TABLE things_anew RENAME TO things;
        """
    )
    assert await apply(url, folder) == ["things", "refer", "anew"]
    (folder / "0004_broken.sqlite.sql").write_text("DELETE FROM things;")
    with pytest.raises(StorageFailed, match="breaks references in parts"):
        await apply(url, folder)


async def test_a_migration_may_not_end_its_own_transaction(tmp_path: Path, folder: Path) -> None:
    (folder / "0002_sly.sqlite.sql").write_text("COMMIT; CREATE TABLE sly (id INTEGER);")
    with pytest.raises(StorageFailed, match="ends the transaction"):
        await apply(f"sqlite:///{tmp_path}/shop.db", folder)


async def test_the_database_of_another_program_is_left_alone(tmp_path: Path, folder: Path) -> None:
    import sqlite3

    raw = sqlite3.connect(tmp_path / "other.db")
    raw.execute("PRAGMA application_id = 5")
    raw.execute("CREATE TABLE theirs (id)")
    raw.close()
    with pytest.raises(StorageFailed, match="another program"):
        await apply(f"sqlite:///{tmp_path}/other.db", folder)


def test_scripts_are_cut_where_statements_end() -> None:
    script = "CREATE TABLE a (b TEXT DEFAULT ';'); -- one; two\n" + SQLITE + "\nSELECT 1"
    cut = [" ".join(statement.split()) for statement in statements(script)]
    assert len(cut) == 3
    assert cut[1].startswith("-- one; two CREATE TRIGGER")
    assert cut[2] == "SELECT 1"


async def test_the_shops_own_migrations_apply(empty_url: str) -> None:
    assert await migrate(empty_url, lambda: 7)
    assert await current_version(empty_url) == latest_version(FOLDER)
