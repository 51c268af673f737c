"""The plugins that come with Tyohaarify. They import nothing of it but the contract."""
