"""Measurements behind the design, run by hand (`make bench`). Never imported by the shop, never part of its tests.

paths      what is measured, against what, and what it should reach
bare       the rival: a bare aiohttp handler in a process of its own
stock      databases with services, customers, and as many orders as a measurement asks for
serving    the shop and its rival as processes: started, watched, stopped
load       the load, in a process of its own
rounds     rivals and shops take turns; what counts is the ratio within a round
report     the table and the JSON
"""
