"""A panel to try the shop with: real API v2 over HTTP on loopback, and the failures that really happen.

Only links with `/magic-` misbehave:

    /magic-partial      ends Partial with 40 % remaining
    /magic-cancel       is canceled by the provider
    /magic-refuse       add answers neworder.error.link
    /magic-duplicate    add answers neworder.error.link_duplicate
    /magic-nofunds      add answers neworder.error.not_enough_funds
    /magic-silence      takes the order, then drops the connection without an answer
    /magic-lost         drops the connection without taking the order
    /magic-slow         takes the order, answers after 20 s
    /magic-garbage      takes the order, answers with a page of HTML
    /magic-500          takes the order, answers HTTP 500
    /magic-overdeliver  delivers more than was asked for, so that remains falls below zero
    /magic-strange      has a status word that nobody knows for a while, and never a start_count
    /magic-stuck        stays In progress, half done

It keeps its orders in a file of its own, outside the shop's database, and moves no money.
"""
