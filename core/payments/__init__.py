"""Premium: how it is paid for, and what the payment provider's events make of it."""
