"""The real process, through its command line and over HTTP, with its sandboxes in processes of their own."""
