"""The front desk of a property-service station: complaints and fees by its written rules."""

__version__ = "0.1.0"
