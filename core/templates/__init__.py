"""Templates: the gallery, versions, reviews."""
