"""Keeping the material confidential: forms of names, the register, detectors, leak check, withdrawal, closing."""
