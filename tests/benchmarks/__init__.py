"""The measurements themselves: that they run, count rightly and prove what they ordered."""
