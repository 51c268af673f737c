"""HTTP only: routes, their dependencies, and how errors look."""
