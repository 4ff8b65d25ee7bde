"""Who may do what on the staff."""

from __future__ import annotations

from core.domain.staff import Role


def test_each_role_may_do_what_those_below_it_may() -> None:
    ladder = [Role.SUPPORT, Role.MANAGER, Role.OWNER]
    for place, role in enumerate(ladder):
        assert [role.allows(needed) for needed in ladder] == [below <= place for below in range(3)]
