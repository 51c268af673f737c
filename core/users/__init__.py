"""What belongs to a user as a whole: public face, figures, leaving with everything."""
