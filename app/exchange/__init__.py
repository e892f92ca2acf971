"""What leaves this device and what arrives."""
